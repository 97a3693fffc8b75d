package dev.aftercare.domain.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * How a customer said that they come (APT-5a). It belongs to the time that was agreed: where that is moved, it is asked again.
 *
 * @param setsOutAt when they set out
 * @param arrivesAt when they arrive, where that is not the agreed time
 */
public record Coming(Optional<Instant> setsOutAt, Optional<Instant> arrivesAt) {

    private static final Coming NOT_TOLD = new Coming(Optional.empty(), Optional.empty());

    /** Nobody said anything. */
    public static Coming notTold() {
        return NOT_TOLD;
    }

    /** When they are expected: when they said, or else at the agreed time. */
    public Instant expected(Instant agreed) {
        return arrivesAt.orElse(agreed);
    }
}
