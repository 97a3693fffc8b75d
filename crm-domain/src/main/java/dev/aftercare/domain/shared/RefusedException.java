package dev.aftercare.domain.shared;

/** Thrown by {@link Outcome#orElseThrow()} for callers who have no use for a refusal as a value. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.code().code() + " (" + refusal.code().rule() + ") " + refusal.arguments());
        this.refusal = refusal;
    }

    /** The refusal that was not looked at. */
    public Refusal refusal() {
        return refusal;
    }
}
