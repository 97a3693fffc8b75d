package dev.aftercare.memory.table;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A second order of a table's rows. No two rows may have the same key in it: an index that is not unique by itself ends
 * its keys with the key of the row.
 *
 * @param <V> the row
 */
public final class Index<V> {

    private final Function<? super V, Stream<Key>> keys;

    private Index(Function<? super V, Stream<Key>> keys) {
        this.keys = keys;
    }

    /** An index with one key for every row. */
    public static <V> Index<V> by(Function<? super V, Key> key) {
        return new Index<>(row -> Stream.of(key.apply(row)));
    }

    /** An index in which a row stands under any number of keys, or none. */
    public static <V> Index<V> byEach(Function<? super V, Stream<Key>> keys) {
        return new Index<>(keys);
    }

    Stream<Key> keysOf(V row) {
        return keys.apply(row);
    }
}
