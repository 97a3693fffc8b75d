package dev.aftercare.examples.server;

/** A storage holds a real network, and made-up dealers were to be written into it. */
final class NotADemonstrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotADemonstrationException(String network) {
        super("The network '" + network + "' was not made by --demonstration, and gets no made-up dealers. Maybe start"
                + " without --demonstration, or on another database.");
    }
}
