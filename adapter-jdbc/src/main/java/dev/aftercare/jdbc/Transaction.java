package dev.aftercare.jdbc;

import dev.aftercare.port.shared.StorageException;
import java.util.Optional;

/** How a unit of work ends. */
interface Transaction {

    /** Makes all writes visible, as far as that is ours to do. */
    void commit();

    /**
     * Gives up what was not committed, as far as that is ours to do. Never throws.
     *
     * @param cause what went wrong before, to which a failure of the clean-up is added
     */
    void close(Optional<StorageException> cause);
}
