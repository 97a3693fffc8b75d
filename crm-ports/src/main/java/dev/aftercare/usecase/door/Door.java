package dev.aftercare.usecase.door;

import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.request.RequestKeys.RequestKey;
import dev.aftercare.port.request.RequestKeys.StoredRequest;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.UnknownCursorException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.RequestKeyConflictException;
import dev.aftercare.usecase.door.PermissionTable.Reach;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The way of one request, the same for every use case: the command is validated, the permission looked up, one unit of
 * work opened for the scope; the use case decides; its events go to the journal and its request key is kept, all in one
 * transaction. Thread-safe, unless it is joined to a shared unit of work.
 */
public final class Door {

    private final Units units;
    private final Units own;
    private final Ids ids;
    private final Zones zones;
    private final Validation validation;
    private final PermissionTable permissions;

    private Door(Units units, Units own, Ids ids, Zones zones, Validation validation) {
        this.zones = zones;
        this.units = units;
        this.own = own;
        this.ids = ids;
        this.validation = validation;
        this.permissions = PermissionTable.standard();
    }

    /** The door to a storage. */
    public static Door to(Storage storage, InstantSource clock, RandomGenerator chance, Validation validation) {
        return to(storage, new Ids(clock, chance), new Zones(), validation);
    }

    private static Door to(Storage storage, Ids ids, Zones zones, Validation validation) {
        Units units = new Units.OfStorage(storage, ids, zones);
        return new Door(units, units, ids, zones, validation);
    }

    /** The same door, leading to the host's lent transaction; what must stay written is written in own ones all the same. */
    public Door leadingTo(Storage lent) {
        return new Door(new Units.OfStorage(lent, ids, zones), own, ids, zones, validation);
    }

    /** Does {@code body} in one unit of work; use cases called through the door that it gets take part in it. */
    public <T> T together(Call call, Function<Door, T> body) {
        return units.in(call, work -> body.apply(into(work)));
    }

    /** A door to a unit of work that is under way; use cases called through it take part in it. */
    public Door into(Work work) {
        return new Door(new Units.Shared(work), own, ids, zones, validation);
    }

    /** A command whose answer can be found again; honours the request key of the call. */
    public <T> Outcome<T> command(
            Call call, UseCase useCase, Record command, Answer<T> answer, Function<Work, Outcome<T>> body) {
        check(call, useCase, command);
        return units.decide(call, work -> {
            if (call.requestKey().isEmpty()) {
                return decided(work, body);
            }
            RequestKey key = key(call);
            String fingerprint = CanonicalForm.fingerprint(useCase.id(), command);
            Optional<StoredRequest> before = work.stores().requestKeys().find(key);
            return before.isPresent()
                    ? again(work, before.get(), fingerprint, answer)
                    : kept(work, key, fingerprint, answer, decided(work, body));
        });
    }

    /** A command whose repeat is harmless by itself; its request key has no effect. */
    public <T> Outcome<T> command(Call call, UseCase useCase, Record command, Function<Work, Outcome<T>> body) {
        check(call, useCase, command);
        return units.decide(call, work -> decided(work, body));
    }

    /** A question; a cursor that leads nowhere is invalid input. */
    public <T> T query(Call call, UseCase useCase, Record question, Function<Work, T> body) {
        check(call, useCase, question);
        try {
            return units.in(call, body);
        } catch (UnknownCursorException e) {
            throw new InvalidInputException(List.of(FieldFault.of("cursor", FaultCode.UNKNOWN_CURSOR, e.text())));
        }
    }

    /** Work of the library itself, which no role may do and nobody asks for: it is not looked up in the permissions. */
    public <T> T internally(Call call, Function<Work, T> body) {
        return units.in(call, body);
    }

    /**
     * Whether the call may do {@code useCase} too, for commands that need a second right for a part of them. A dealer of
     * another region is to a supervisor what an unknown one is.
     */
    public void checkPermission(Call call, UseCase useCase) {
        Set<Reach> covering = covering(call, useCase);
        if (covering.isEmpty()) {
            audit(call, AccessEvent.FORBIDDEN, Map.of("useCase", useCase.id()));
            throw new ForbiddenException(useCase.id());
        }
        if (covering.equals(Set.of(Reach.REGION)) && !units.in(call, Door::isInRegion)) {
            audit(call, AccessEvent.FORBIDDEN, Map.of("useCase", useCase.id()));
            throw new NotFoundException(
                    call.scope().organisation().orElseThrow().subject());
        }
    }

    /** Whether the call may do {@code useCase}, for a question that leaves out what may not be seen; nothing is audited. */
    public boolean isPermitted(Work work, UseCase useCase) {
        Set<Reach> covering = covering(work.call(), useCase);
        return !covering.isEmpty() && (!covering.equals(Set.of(Reach.REGION)) || isInRegion(work));
    }

    private Set<Reach> covering(Call call, UseCase useCase) {
        return permissions.covering(call.actor(), useCase, call.scope());
    }

    private static boolean isInRegion(Work work) {
        Set<String> supervised = work.call().actor().regions();
        String region = work.dealer().profile().region();
        return supervised.contains(region)
                || work.manufacturer().structure().regions().isWithin(region, supervised);
    }

    /**
     * For work that commits as it goes on: throws {@link IllegalStateException} inside {@code together}, and where the
     * host commits.
     */
    public void requireOwnUnitsOfWork(String what) {
        if (!units.areOwn()) {
            throw new IllegalStateException(what + " commits as it goes on, which a shared or lent transaction does not"
                    + " allow. Maybe call it on the Crm itself, not inside together or joining.");
        }
    }

    /** Whether each use case commits by itself: not inside {@code together}, and not where the host commits. */
    public boolean hasOwnUnitsOfWork() {
        return units.areOwn();
    }

    /**
     * Work of the library itself that stays whatever becomes of the caller's: it is committed in a unit of work of its own, also where the
     * caller's is shared or lent, of which it sees nothing that is not committed.
     */
    public <T> T apart(Call call, Function<Work, T> body) {
        return own.in(call, body);
    }

    /** So many decimal digits of chance, for what people type. */
    public String digits(int count) {
        return ids.digits(count);
    }

    /** So many bytes of chance, for secrets. */
    public byte[] secret(int length) {
        return ids.secret(length);
    }

    /** The check of commands. */
    public Validation validation() {
        return validation;
    }

    /** Now, by the clock that was handed in. */
    public Instant now() {
        return ids.now();
    }

    /** The first steps of every use case, for one that has to do something before its unit of work. */
    public void check(Call call, UseCase useCase, Record command) {
        validation.check(command);
        checkPermission(call, useCase);
    }

    /**
     * Writes down what was not given, in a unit of work of its own and in the books of the actor's organisation: the
     * manufacturer's for who has none, and nobody's while there is no network.
     */
    public void audit(Call call, AccessEvent type, Map<String, String> facts) {
        Scope home = call.actor().organisation().map(Scope::of).orElseGet(Scope::network);
        own.in(Call.of(call.actor(), home).request(call.requestId()), work -> {
            Happening event = Happening.of(type, new Subject(SubjectKind.ACCESS, work.newId()), 1, List.of(), facts);
            work.books().ifPresent(organisation -> work.recordFor(organisation, List.of(event)));
            return event;
        });
    }

    private static <T> Outcome<T> decided(Work work, Function<Work, Outcome<T>> body) {
        try {
            return recorded(work, body.apply(work));
        } catch (RefusedAtOnce refused) {
            return Outcome.refused(refused.refusal());
        }
    }

    private static <T> Outcome<T> recorded(Work work, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            work.record(accepted.events());
        }
        return outcome;
    }

    private static RequestKey key(Call call) {
        String organisation =
                call.scope().organisation().map(OrganisationId::toString).orElse("-");
        return new RequestKey(organisation, call.actor().id(), call.requestKey().orElseThrow());
    }

    private static <T> Outcome<T> again(Work work, StoredRequest before, String fingerprint, Answer<T> answer) {
        if (!before.fingerprint().equals(fingerprint)) {
            throw new RequestKeyConflictException();
        }
        return answer.again()
                .apply(work, before.result())
                .map(Outcome::accepted)
                .orElseThrow(() -> new NotFoundException(new Subject(answer.kind(), before.result())));
    }

    private static <T> Outcome<T> kept(
            Work work, RequestKey key, String fingerprint, Answer<T> answer, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            StoredRequest request = new StoredRequest(
                    key,
                    fingerprint,
                    answer.id().apply(accepted.value()),
                    answer.version().applyAsLong(accepted.value()),
                    work.now());
            if (!work.stores().requestKeys().insertIfAbsent(request)) {
                throw new ConflictException("the same request is being done by somebody else");
            }
        }
        return outcome;
    }
}
