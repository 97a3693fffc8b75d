package dev.aftercare.domain.visit;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a car is due for service again, by date, by distance, whichever comes first (VIS-8). What is told holds, whatever the policy says then or
 * later; what is not told follows from the policy in force.
 */
public record NextService(Optional<LocalDate> on, Optional<Distance> at) {

    /** Nothing told: all of it follows from the policy. */
    public static NextService notTold() {
        return new NextService(Optional.empty(), Optional.empty());
    }

    /** Whether a day or a distance is told. */
    public boolean isTold() {
        return on.isPresent() || at.isPresent();
    }
}
