package dev.aftercare.port.storage;

import dev.aftercare.domain.access.Scope;
import java.time.Instant;

/** A storage: in memory, an embedded database, PostgreSQL. Thread-safe. */
public interface Storage extends AutoCloseable {

    /**
     * Begins a unit of work that reaches what {@code scope} reaches.
     *
     * @param now the instant at which all of it happens; grounds of access are judged by it
     * @throws dev.aftercare.port.shared.StorageException when the storage cannot be reached
     */
    UnitOfWork begin(Scope scope, Instant now);

    /** Whose transactions these are. */
    Transactions transactions();

    /** Releases what the storage holds open; a lent storage closes nothing of its host's. */
    @Override
    void close();

    /** Whose transactions a storage works in. */
    enum Transactions {
        /** Committed by the library, and repeated on a conflict. */
        OWN,
        /** The host commits; the library never commits, rolls back or repeats, and a conflict is thrown. */
        LENT
    }
}
