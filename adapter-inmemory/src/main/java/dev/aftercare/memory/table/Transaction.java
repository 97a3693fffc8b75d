package dev.aftercare.memory.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads see the latest commit and own writes; writes are buffered; the commit is refused where another transaction has
 * changed the same rows (the first one wins). Used by one thread at a time.
 */
public final class Transaction implements AutoCloseable {

    private final Database database;
    private final Map<Table<?>, View<?>> views = new HashMap<>();
    private final Set<Key> locked = new LinkedHashSet<>();
    private boolean ended;

    Transaction(Database database) {
        this.database = database;
    }

    /** The table as this transaction sees it. */
    @SuppressWarnings("unchecked")
    public <V> View<V> view(Table<V> table) {
        return (View<V>) views.computeIfAbsent(table, key -> new View<>(this, table, database.rows(table)));
    }

    /** Locks a row, which need not exist, until the transaction ends; waits for whoever has it within the time limit. */
    public void lock(Key row) {
        requireOpen();
        if (!locked.contains(row)) {
            database.rowLocks().acquire(row);
            locked.add(row);
        }
    }

    /** Makes all writes visible at once; a refused commit gives them up. */
    public void commit() {
        requireOpen();
        try {
            database.commit(views.values());
        } finally {
            close();
        }
    }

    /** Gives up what was not committed, and all locks. */
    @Override
    public void close() {
        ended = true;
        views.clear();
        locked.forEach(database.rowLocks()::release);
        locked.clear();
    }

    /** Runs {@code read} while nothing is committed, so that all of it sees the same. */
    public <R> R reading(Supplier<R> read) {
        requireOpen();
        return database.reading(read);
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("The unit of work has ended. Maybe begin another one.");
        }
    }
}
