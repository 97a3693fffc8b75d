package dev.aftercare.memory;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.memory.table.Database;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;

/**
 * A storage that keeps everything in this process, with the semantics of a database at READ COMMITTED: reads see the
 * latest commit and own writes, writes become visible all at once, row locks are waited for, and of two units of work
 * that change the same thing the first to commit wins. For tests, demonstrations and simulations; all is gone with the
 * process. Thread-safe.
 */
public final class MemoryStorage implements Storage {

    private static final Duration LOCK_TIME_LIMIT = Duration.ofSeconds(5);

    private final Database database;
    private volatile boolean closed;

    /** An empty storage; a lock is waited for at most 5 seconds. */
    public MemoryStorage() {
        this(LOCK_TIME_LIMIT);
    }

    /**
     * An empty storage.
     *
     * @param lockTimeLimit how long a lock is waited for at most, zero or more
     */
    public MemoryStorage(Duration lockTimeLimit) {
        if (lockTimeLimit.isNegative()) {
            throw new IllegalArgumentException(
                    "memory storage: lock time limit is " + lockTimeLimit + ", allowed is zero or more");
        }
        this.database = new Database(lockTimeLimit);
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        if (closed) {
            throw new StorageException("The storage in memory is closed. Maybe make a new one.");
        }
        return new MemoryUnitOfWork(new Work(database.begin(), scope, now));
    }

    @Override
    public Transactions transactions() {
        return Transactions.OWN;
    }

    /** No unit of work begins any more; open ones may end. */
    @Override
    public void close() {
        closed = true;
    }
}
