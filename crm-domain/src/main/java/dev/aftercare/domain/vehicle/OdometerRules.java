package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Collection;

/** The rules of readings, one function each (VEH-3). */
public final class OdometerRules {

    private OdometerRules() {}

    /**
     * Whether a reading contradicts those that stand: lower than one of an earlier day, or higher than one of a later
     * day. Readings of one day say nothing about their order, and flagged ones are no evidence (VEH-3, hard case 22).
     */
    public static boolean contradicts(Collection<Reading> standing, LocalDate readOn, Distance distance) {
        return standing.stream().filter(reading -> !reading.flagged()).anyMatch(reading -> {
            if (reading.readOn().isBefore(readOn)) {
                return distance.isBelow(reading.distance());
            }
            return reading.readOn().isAfter(readOn) && reading.distance().isBelow(distance);
        });
    }
}
