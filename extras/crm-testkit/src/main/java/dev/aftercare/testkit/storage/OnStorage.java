package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Given;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the parts of the contract have in common: the storage under test, and short ways to use it. */
public interface OnStorage {

    /** The storage under test, without any row when the test began. */
    Storage storage();

    /** Begins a unit of work at {@link Given#NOW}. */
    default UnitOfWork begin(Scope scope) {
        return storage().begin(scope, NOW);
    }

    /** Does {@code work} in a unit of work of its own and commits it. */
    default void write(Scope scope, Consumer<UnitOfWork> work) {
        writeAt(NOW, scope, work);
    }

    /** Does {@code work} at {@code now} in a unit of work of its own and commits it. */
    default void writeAt(Instant now, Scope scope, Consumer<UnitOfWork> work) {
        try (UnitOfWork unit = storage().begin(scope, now)) {
            work.accept(unit);
            unit.commit();
        }
    }

    /** Asks in a unit of work of its own that writes nothing. */
    default <T> T read(Scope scope, Function<UnitOfWork, T> question) {
        return readAt(NOW, scope, question);
    }

    /** Asks at {@code now} in a unit of work of its own that writes nothing. */
    default <T> T readAt(Instant now, Scope scope, Function<UnitOfWork, T> question) {
        try (UnitOfWork unit = storage().begin(scope, now)) {
            return question.apply(unit);
        }
    }

    /** Asks for one thing, in a unit of work of its own. */
    default <T> Optional<T> find(Scope scope, Function<UnitOfWork, Optional<T>> question) {
        return read(scope, question);
    }

    /** Asks for many things, in a unit of work of their own. */
    default <T> List<T> list(Scope scope, Function<UnitOfWork, List<T>> question) {
        return read(scope, question);
    }
}
