package dev.aftercare.memory.table;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of one table, sorted by its key and by each of its indexes. Not thread-safe. */
final class Rows<V> {

    private final Table<V> table;
    private final Map<Index<V>, NavigableMap<Key, V>> sorted = new LinkedHashMap<>();

    Rows(Table<V> table) {
        this.table = table;
        table.indexes().forEach(index -> sorted.put(index, new TreeMap<>()));
    }

    @Nullable
    V get(Key key) {
        return by(table.primary()).get(key);
    }

    @Nullable
    V get(Index<V> index, Key key) {
        return by(index).get(key);
    }

    /** Rows from {@code from} (included) to {@code to} (not included) with their keys in that index. */
    Iterator<Map.Entry<Key, V>> between(Index<V> index, Key from, Key to) {
        return by(index).subMap(from, true, to, false).entrySet().iterator();
    }

    void put(V row) {
        remove(table.keyOf(row));
        sorted.forEach((index, rows) -> index.keysOf(row).forEach(key -> rows.put(key, row)));
    }

    void remove(Key key) {
        V row = get(key);
        if (row != null) {
            sorted.forEach((index, rows) -> index.keysOf(row).forEach(rows::remove));
        }
    }

    boolean isEmpty() {
        return by(table.primary()).isEmpty();
    }

    private NavigableMap<Key, V> by(Index<V> index) {
        return Objects.requireNonNull(sorted.get(index), "an index of another table");
    }
}
