package dev.aftercare.memory.table;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** What is committed, and the one lock under which it is read and changed. Thread-safe. */
public final class Database {

    private final Map<Table<?>, Rows<?>> tables = new ConcurrentHashMap<>();
    private final ReadWriteLock commits = new ReentrantReadWriteLock();
    private final RowLocks rowLocks;

    /** An empty database. */
    public Database(Duration lockTimeLimit) {
        this.rowLocks = new RowLocks(lockTimeLimit);
    }

    /** Begins a transaction. */
    public Transaction begin() {
        return new Transaction(this);
    }

    RowLocks rowLocks() {
        return rowLocks;
    }

    @SuppressWarnings("unchecked")
    <V> Rows<V> rows(Table<V> table) {
        return (Rows<V>) tables.computeIfAbsent(table, Rows::new);
    }

    /** Runs {@code read} while nothing is committed. */
    <R> R reading(Supplier<R> read) {
        return under(commits.readLock(), read);
    }

    /** Makes all writes of the views visible, or none. */
    void commit(Collection<View<?>> views) {
        under(commits.writeLock(), () -> {
            views.forEach(View::check);
            views.forEach(View::apply);
            return views;
        });
    }

    private static <R> R under(Lock lock, Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
