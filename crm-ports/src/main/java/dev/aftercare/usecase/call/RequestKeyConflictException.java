package dev.aftercare.usecase.call;

/** The request key was used before with another command. */
public final class RequestKeyConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RequestKeyConflictException() {
        super("The request key was used before with another command. Maybe take a new key for a new request.");
    }
}
