package dev.aftercare.usecase.door;

import dev.aftercare.domain.shared.Refusal;

/** What {@link Work} refuses for every command alike; the {@link Door} turns it into the outcome. */
final class RefusedAtOnce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedAtOnce(Refusal refusal) {
        super(refusal.code().code());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
