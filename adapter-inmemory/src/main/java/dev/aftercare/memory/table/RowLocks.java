package dev.aftercare.memory.table;

import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StorageException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Locks of single rows, had by one transaction at a time, whatever thread it runs in, in the order in which they asked.
 * A deadlock ends with the time limit. Thread-safe.
 */
final class RowLocks {

    /** A lock that somebody has or waits for; forgotten when nobody does. */
    private record Lock(Semaphore free, int users) {

        Lock used(int more) {
            return new Lock(free, users + more);
        }
    }

    private final Map<Key, Lock> locks = new ConcurrentHashMap<>();
    private final Duration timeLimit;

    RowLocks(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /** Waits for the lock; throws {@link ConflictException} when it was not had within the time limit. */
    void acquire(Key row) {
        Lock lock =
                locks.compute(row, (key, known) -> known == null ? new Lock(new Semaphore(1, true), 1) : known.used(1));
        boolean had = false;
        try {
            had = lock.free().tryAcquire(timeLimit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("Interrupted while waiting for the lock of " + row + ".", e);
        } finally {
            if (!had) {
                forget(row);
            }
        }
        if (!had) {
            throw new ConflictException(
                    "The lock of " + row + " was not had within " + timeLimit + ". Maybe do the unit of work again.");
        }
    }

    void release(Key row) {
        Lock lock = Objects.requireNonNull(locks.get(row), "a lock that nobody has");
        lock.free().release();
        forget(row);
    }

    private void forget(Key row) {
        locks.computeIfPresent(row, (key, lock) -> lock.users() == 1 ? null : lock.used(-1));
    }
}
