package dev.aftercare.examples.server;

/** A storage holds something else than a whole demonstration, and made-up dealers were to be written into it. */
final class NotADemonstrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotADemonstrationException(String message) {
        super(message);
    }

    /** A real network. */
    static NotADemonstrationException of(String network) {
        return new NotADemonstrationException("The network '" + network
                + "' was not made by --demonstration, and gets no made-up dealers. Maybe start"
                + " without --demonstration, or on another database.");
    }

    /** The making of a demonstration was broken off in this database. */
    static NotADemonstrationException brokenOff() {
        return new NotADemonstrationException("The demonstration in this database was broken off while it was made, and"
                + " cannot be gone on with. Maybe drop its schema, or take another database.");
    }
}
