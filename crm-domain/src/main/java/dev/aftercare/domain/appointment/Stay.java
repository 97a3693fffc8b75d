package dev.aftercare.domain.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * How long the car is in the house, where that is not the time of the work alone, and what the customer drives meanwhile.
 *
 * @param dropOff when the car is brought, before the work begins: the evening before; then it is expected, and no later
 * @param pickUp when it is fetched, after the work has ended
 * @param loanCar whether the customer drives a car of the dealer's (代步车) until then
 */
public record Stay(Optional<Instant> dropOff, Optional<Instant> pickUp, boolean loanCar) {

    /** The car comes for the work, and goes after it. */
    public static Stay usual() {
        return new Stay(Optional.empty(), Optional.empty(), false);
    }

    /** When the car of work that begins then is expected at the gate. */
    public Instant expected(Instant start) {
        return dropOff.orElse(start);
    }
}
