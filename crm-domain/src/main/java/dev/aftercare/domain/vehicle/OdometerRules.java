package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of readings, one function each (VEH-3). */
public final class OdometerRules {

    private static final Set<Long> NOBODY_READ_IT = Set.of(0L, 999_999L, 9_999_999L);

    private OdometerRules() {}

    /**
     * Whether a used car's reading is what people type who did not look: zero, or a meter full of nines (VEH-3). Such a
     * value is no evidence and is not taken over from another system.
     */
    public static boolean isDoubtful(long amount) {
        return NOBODY_READ_IT.contains(amount);
    }

    /**
     * Whether a distance told for a day proves nothing (hard case 22): it contradicts what was read before or after, is lower than what was
     * read that day, is what people type who did not look, or the meter's last word up to then waits for a person's look.
     *
     * @param standing by day read
     */
    public static boolean isInDoubt(List<Reading> standing, LocalDate day, Distance distance) {
        List<Reading> upToThen = standing.stream()
                .filter(reading -> !reading.readOn().isAfter(day))
                .toList();
        boolean isLastFlagged =
                !upToThen.isEmpty() && upToThen.get(upToThen.size() - 1).flagged();
        return isLastFlagged
                || isDoubtful(distance.amount())
                || contradicts(standing, day, distance)
                || atLeast(standing, day).filter(distance::isBelow).isPresent();
    }

    /** The highest distance that was read up to a day; flagged readings are no evidence. */
    public static Optional<Distance> atLeast(List<Reading> standing, LocalDate day) {
        return standing.stream()
                .filter(reading -> !reading.flagged() && !reading.readOn().isAfter(day))
                .map(Reading::distance)
                .max(Comparator.naturalOrder());
    }

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
