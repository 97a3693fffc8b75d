package dev.aftercare.domain.warranty;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The rules of the free first service, one function each (WAR-1a). */
public final class FirstService {

    private FirstService() {}

    /**
     * Whether a car can have its first service free on a day at a distance, both limits included; a refusal says by how many days and
     * kilometres it cannot. That it has not had it yet is kept by its voucher.
     */
    public static Outcome<FirstServiceTiming> timing(
            FirstServicePolicy policy, LocalDate delivery, LocalDate day, Distance distance) {
        long daysOver = daysOver(policy, delivery, day);
        long kilometresOver = kilometresOver(policy, distance);
        if (isLate(policy, delivery, day, distance)) {
            return Outcome.refused(Refusal.of(
                    WarrantyRefusal.FIRST_SERVICE_LATE,
                    Map.of("days", Long.toString(daysOver), "kilometres", Long.toString(kilometresOver))));
        }
        Distance early = Distance.km(policy.earlyBelowKilometres());
        if (!distance.isBelow(early)) {
            return Outcome.accepted(FirstServiceTiming.IN_TIME);
        }
        if (policy.earlyRefused()) {
            long missing = Coverage.kilometresOver(Optional.of(distance), Optional.of(early));
            return Outcome.refused(
                    Refusal.of(WarrantyRefusal.FIRST_SERVICE_EARLY, Map.of("kilometres", Long.toString(missing))));
        }
        return Outcome.accepted(FirstServiceTiming.EARLY);
    }

    /** Whether a car is too late for it on a day at a distance, both limits included. */
    public static boolean isLate(FirstServicePolicy policy, LocalDate delivery, LocalDate day, Distance distance) {
        boolean isDayOver = daysOver(policy, delivery, day) > 0;
        boolean isDistanceOver = kilometresOver(policy, distance) > 0;
        return policy.eitherLimit() ? isDayOver && isDistanceOver : isDayOver || isDistanceOver;
    }

    private static long daysOver(FirstServicePolicy policy, LocalDate delivery, LocalDate day) {
        LocalDate lastDay = DateRange.ofMonths(delivery, policy.months()).lastDay();
        return Math.max(0, day.toEpochDay() - lastDay.toEpochDay());
    }

    private static long kilometresOver(FirstServicePolicy policy, Distance distance) {
        return Coverage.kilometresOver(Optional.of(Distance.km(policy.kilometres())), Optional.of(distance));
    }
}
