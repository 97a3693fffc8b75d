package dev.aftercare.usecase.door;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where units of work come from: own ones are committed and repeated on a conflict, lent ones are done once, and inside
 * {@code together} the one that is shared goes on.
 */
sealed interface Units {

    /** Does {@code body} in a unit of work, and keeps what it wrote unless it throws. */
    <T> T in(Call call, Function<Work, T> body);

    /** Lets {@code body} decide in a unit of work; where it refuses, nothing of it stays written. */
    <T> Outcome<T> decide(Call call, Function<Work, Outcome<T>> body);

    /** Whether each unit of work is committed by the library as soon as it is done. */
    boolean areOwn();

    /** Units of work of a storage. */
    record OfStorage(Storage storage, Ids ids, Zones zones) implements Units {

        private static final Logger LOG = LoggerFactory.getLogger(Units.class);
        private static final int TRIES = 3;

        @Override
        public <T> T in(Call call, Function<Work, T> body) {
            return in(call, body, result -> true);
        }

        @Override
        public <T> Outcome<T> decide(Call call, Function<Work, Outcome<T>> body) {
            return in(call, body, Outcome::isAccepted);
        }

        private <T> T in(Call call, Function<Work, T> body, Predicate<T> kept) {
            Draws draws = new Draws(ids);
            int tries = areOwn() ? TRIES : 1;
            for (int attempt = 1; ; attempt++) {
                try {
                    return once(call, draws, body, kept);
                } catch (ConflictException | StaleVersionException conflict) {
                    if (attempt >= tries) {
                        throw conflict;
                    }
                    LOG.debug(
                            "unit of work of request {} repeated after a conflict, try {}",
                            call.requestId(),
                            attempt + 1);
                    draws.rewind();
                } catch (StorageException failure) {
                    LOG.warn("unit of work of request {} failed in the storage", call.requestId());
                    throw failure;
                }
            }
        }

        @Override
        public boolean areOwn() {
            return storage.transactions() == Storage.Transactions.OWN;
        }

        private <T> T once(Call call, Draws draws, Function<Work, T> body, Predicate<T> kept) {
            try (UnitOfWork unit = storage.begin(call.scope(), draws.now())) {
                T result = body.apply(new Work(call, unit, draws, zones));
                if (kept.test(result)) {
                    unit.commit();
                }
                return result;
            }
        }
    }

    /** The one unit of work that several use cases share. */
    record Shared(Work work) implements Units {

        @Override
        public <T> T in(Call call, Function<Work, T> body) {
            if (!call.scope().equals(work.call().scope())) {
                throw new IllegalArgumentException("a call in " + call.scope() + " cannot join a unit of work in "
                        + work.call().scope() + ". Maybe begin another one for it.");
            }
            return body.apply(work.forCall(call));
        }

        /** A refused decision has written nothing, and what others did in the shared unit of work stays. */
        @Override
        public <T> Outcome<T> decide(Call call, Function<Work, Outcome<T>> body) {
            return in(call, body);
        }

        @Override
        public boolean areOwn() {
            return false;
        }
    }
}
