package dev.aftercare.examples.benchmarks.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round trip that the library made: a statement with the values of each run of it.
 *
 * @param batches the values by place, once per run of the statement
 * @param kind how it was run
 * @param answered rows changed by each run; for a query how many rows it gave
 */
record Round(String sql, List<List<Value>> batches, Kind kind, List<Integer> answered) {

    enum Kind {
        QUERY,
        UPDATE,
        BATCH
    }

    /**
     * A value bound to one place.
     *
     * @param value null with its {@code type} of {@link java.sql.Types}; elements where {@code arrayOf} is set
     * @param arrayOf what the elements of an array are
     */
    record Value(@Nullable Object value, int type, @Nullable String arrayOf) {}
}
