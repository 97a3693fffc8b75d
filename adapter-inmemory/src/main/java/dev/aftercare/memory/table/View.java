package dev.aftercare.memory.table;

import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One table as one transaction sees it: what is committed, and over it what the transaction wrote.
 *
 * @param <V> the row
 */
public final class View<V> {

    /** What the transaction made of the row that was committed when it first wrote it; either side may be missing. */
    private record Change<V>(@Nullable V base, @Nullable V next) {}

    private final Transaction transaction;
    private final Table<V> table;
    private final Rows<V> committed;
    private final Rows<V> own;
    private final Map<Key, Change<V>> changes = new HashMap<>();

    View(Transaction transaction, Table<V> table, Rows<V> committed) {
        this.transaction = transaction;
        this.table = table;
        this.committed = committed;
        this.own = new Rows<>(table);
    }

    /** The row with that key. */
    public Optional<V> get(Key key) {
        return transaction.reading(() -> Optional.ofNullable(visible(key)));
    }

    /** The row under a key of an index. */
    public Optional<V> get(Index<V> index, Key key) {
        return transaction.reading(() -> Optional.ofNullable(visible(index, key)));
    }

    /** The first {@code limit} rows that {@code wanted} takes under a prefix of the index's keys, in their order. */
    public List<V> under(Index<V> index, Key prefix, Predicate<? super V> wanted, int limit) {
        return between(index, prefix, prefix.end(), wanted, limit);
    }

    /** All rows under a prefix of the index's keys, in their order. */
    public List<V> under(Index<V> index, Key prefix) {
        return under(index, prefix, row -> true, Integer.MAX_VALUE);
    }

    /** The first {@code limit} rows that {@code wanted} takes, from {@code from} (included) to {@code to} (not). */
    public List<V> between(Index<V> index, Key from, Key to, Predicate<? super V> wanted, int limit) {
        return transaction.reading(() -> {
            List<V> found = new ArrayList<>();
            Iterator<V> rows =
                    new Merged<>(committed.between(index, from, to), this::isUnchanged, own.between(index, from, to));
            while (found.size() < limit && rows.hasNext()) {
                V row = rows.next();
                if (wanted.test(row)) {
                    found.add(row);
                }
            }
            return found;
        });
    }

    /** Adds a row; false where one of its keys is there already. */
    public boolean insertIfAbsent(V row) {
        return transaction.reading(() -> {
            boolean absent = table.indexes().stream()
                    .allMatch(index -> index.keysOf(row).allMatch(key -> visible(index, key) == null));
            if (absent) {
                write(table.keyOf(row), null, row);
            }
            return absent;
        });
    }

    /** Adds a row; throws {@link ConflictException} where one of its keys is there already. */
    public void insert(V row) {
        if (!insertIfAbsent(row)) {
            throw taken();
        }
    }

    /** Puts an aggregate in the place of its previous version; throws where that is not the one that is there. */
    public void update(V row) {
        Version next = table.versionOf(row).orElseThrow();
        transaction.reading(() -> {
            V present = visible(table.keyOf(row));
            if (present == null || table.versionOf(present).orElseThrow().number() != next.number() - 1) {
                throw new StaleVersionException(next.subject(), next.number() - 1);
            }
            write(table.keyOf(row), present, row);
            return row;
        });
    }

    /** Puts {@code next} in the place of {@code present}, which must still be there when the transaction commits. */
    public void replace(V present, V next) {
        transaction.reading(() -> {
            write(table.keyOf(present), present, next);
            return next;
        });
    }

    /** Removes {@code present}, which must still be there when the transaction commits. */
    public void delete(V present) {
        transaction.reading(() -> {
            write(table.keyOf(present), present, null);
            return present;
        });
    }

    /** Throws where another transaction has changed what this one changes. */
    void check() {
        changes.forEach((key, change) -> {
            if (committed.get(key) != change.base()) {
                throw lost(change);
            }
            V next = change.next();
            if (next != null && !table.indexes().stream().allMatch(index -> isFree(index, next))) {
                throw taken();
            }
        });
    }

    /** Makes the writes part of what is committed; old keys go first, so that rows may swap them. */
    void apply() {
        changes.keySet().forEach(committed::remove);
        changes.values().forEach(change -> {
            V next = change.next();
            if (next != null) {
                committed.put(next);
            }
        });
    }

    private void write(Key key, @Nullable V present, @Nullable V next) {
        Change<V> earlier = changes.get(key);
        changes.put(key, new Change<>(earlier == null ? present : earlier.base(), next));
        own.remove(key);
        if (next != null) {
            own.put(next);
        }
    }

    private @Nullable V visible(Key key) {
        return changes.containsKey(key) ? own.get(key) : committed.get(key);
    }

    private @Nullable V visible(Index<V> index, Key key) {
        V mine = own.get(index, key);
        V theirs = committed.get(index, key);
        return mine == null && theirs != null && isUnchanged(theirs) ? theirs : mine;
    }

    private boolean isUnchanged(V row) {
        return changes.isEmpty() || !changes.containsKey(table.keyOf(row));
    }

    private boolean isFree(Index<V> index, V row) {
        return index.keysOf(row).allMatch(key -> {
            V holder = committed.get(index, key);
            return holder == null || !isUnchanged(holder);
        });
    }

    private RuntimeException lost(Change<V> change) {
        V base = change.base();
        Optional<Version> version = base == null ? Optional.empty() : table.versionOf(base);
        return version.<RuntimeException>map(known -> new StaleVersionException(known.subject(), known.number()))
                .orElseGet(() -> new ConflictException("Table " + table.name()
                        + ": another unit of work has changed or made the same row. Maybe do this one again."));
    }

    private ConflictException taken() {
        return new ConflictException("Table " + table.name()
                + ": another row has the same key already. Maybe do the unit of work again, or take another key.");
    }
}
