package dev.aftercare.testkit.storage;

import dev.aftercare.port.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What one store keeps of a {@link Sample}.
 *
 * @param store its name
 * @param written what is put into it
 * @param writing puts it in
 * @param finding finds it again, and nothing else where nothing else was written
 */
record Stored(String store, List<?> written, Consumer<UnitOfWork> writing, Function<UnitOfWork, List<?>> finding) {

    /** One thing that is found by what it is. */
    static Stored one(
            String store, Object written, Consumer<UnitOfWork> writing, Function<UnitOfWork, Optional<?>> finding) {
        return new Stored(
                store,
                List.of(written),
                writing,
                unit -> finding.apply(unit).stream().toList());
    }

    /** One thing that stands in a list. */
    static Stored listed(
            String store, Object written, Consumer<UnitOfWork> writing, Function<UnitOfWork, List<?>> finding) {
        return new Stored(store, List.of(written), writing, finding);
    }
}
