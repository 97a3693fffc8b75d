package dev.aftercare.port.rights;

import dev.aftercare.domain.rights.Erasure;
import java.util.List;

/**
 * The list of who was erased: ids and times only, kept where no backup of the database is put back over it (CUS-9). After a restore the
 * erasures on it are applied again. It is no part of any transaction. Implementations are thread-safe.
 */
public interface ErasureList {

    /**
     * Adds an erasure to the end; it stands there for good when this returns. Called before the erasure is committed, so that one that is cut
     * off in between is done by the next re-application. The same may be there twice.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; nothing is erased then
     */
    void append(Erasure erasure);

    /**
     * Takes an erasure back that was appended and then not done, since others were in the way: {@link #after} gives it no more, and positions
     * stay. Nothing happens where it is not there.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; the erasure stands on the list then
     */
    void withdraw(Erasure erasure);

    /**
     * The first {@code limit} behind a position, in the order in which they were added.
     *
     * @param position 0 for the beginning
     */
    List<Listed> after(long position, int limit);

    /**
     * An erasure and where it stands.
     *
     * @param position from 1, rising along the list
     */
    record Listed(long position, Erasure erasure) {}
}
