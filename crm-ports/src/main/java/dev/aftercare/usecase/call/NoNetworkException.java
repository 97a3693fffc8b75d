package dev.aftercare.usecase.call;

/** The network is not founded yet, and what was asked for needs it. */
public final class NoNetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoNetworkException() {
        super("There is no network yet. Maybe found it: crm.network().found(call, command).");
    }
}
