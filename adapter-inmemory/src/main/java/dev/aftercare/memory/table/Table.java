package dev.aftercare.memory.table;

import dev.aftercare.domain.shared.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a table is: its name, its key, its indexes and, where the rows are aggregates, their versions. It holds no rows.
 *
 * @param <V> the row, immutable
 */
public final class Table<V> {

    /** Which version of which aggregate a row is. */
    public record Version(Subject subject, long number) {}

    private final String name;
    private final Function<? super V, Key> key;
    private final Optional<Function<? super V, Version>> version;
    private final Index<V> primary;
    private final List<Index<V>> indexes;

    private Table(
            String name,
            Function<? super V, Key> key,
            Optional<Function<? super V, Version>> version,
            Index<V> primary,
            List<Index<V>> secondary) {
        this.name = name;
        this.key = key;
        this.version = version;
        this.primary = primary;
        this.indexes = Stream.concat(Stream.of(primary), secondary.stream()).toList();
    }

    /** A table of rows without versions. */
    public static <V> Table<V> of(String name, Function<? super V, Key> key, List<Index<V>> indexes) {
        return new Table<>(name, key, Optional.empty(), Index.by(key), indexes);
    }

    /** A table of aggregates: an update is the successor of the version that is there. */
    public static <V> Table<V> versioned(
            String name, Function<? super V, Key> key, Function<? super V, Version> version, List<Index<V>> indexes) {
        return new Table<>(name, key, Optional.of(version), Index.by(key), indexes);
    }

    /** The order of the keys. */
    public Index<V> primary() {
        return primary;
    }

    String name() {
        return name;
    }

    Key keyOf(V row) {
        return key.apply(row);
    }

    Optional<Version> versionOf(V row) {
        return version.map(known -> known.apply(row));
    }

    List<Index<V>> indexes() {
        return indexes;
    }
}
