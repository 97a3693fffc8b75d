package dev.aftercare.port.shared;

/**
 * Another unit of work was in the way: serialization failure, deadlock, a lock not had in time, or the same new key at
 * the same instant. Nothing is wrong; the unit of work is to be done again from its start. Own units of work are
 * repeated by the library, lent ones by the host.
 */
public final class ConflictException extends StorageException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }

    public ConflictException(String message) {
        super(message);
    }
}
