package dev.aftercare.port.shared;

/** The storage failed. Whether the unit of work was committed is unknown only when the failure came from the commit. */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageException(String message) {
        super(message);
    }
}
