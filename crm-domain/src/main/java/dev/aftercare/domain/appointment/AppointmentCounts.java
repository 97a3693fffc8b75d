package dev.aftercare.domain.appointment;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many appointments were kept and effective, and how long ahead they were set (APT-6b, APT-8). Cancelled ones are not counted (hard case 13).
 *
 * @param decided that came or were missed: the whole of which kept, effective, waited, early, late and missed are parts
 * @param effective kept, and received at once
 * @param waited kept, and received too late, which is the dealer's failure
 * @param open that are still to come
 * @param overbooked of all, those above the capacity
 * @param lead how long ahead they were set
 */
public record AppointmentCounts(
        long decided,
        long kept,
        long effective,
        long waited,
        long early,
        long late,
        long missed,
        long open,
        long overbooked,
        Lead lead) {

    /**
     * How long before their time appointments were set.
     *
     * @param known of how many that is known
     * @param average of them, to the minute, half of one up; empty where none is known
     * @param median the middle one of them, of an even number the average of the two in the middle
     */
    public record Lead(long known, Optional<Duration> average, Optional<Duration> median) {

        static Lead of(List<AppointmentFact> facts) {
            List<Long> minutes = facts.stream()
                    .flatMap(fact -> fact.credit().bookedAt().stream()
                            .map(at -> Duration.between(at, fact.start()).toMinutes()))
                    .sorted()
                    .toList();
            if (minutes.isEmpty()) {
                return new Lead(0, Optional.empty(), Optional.empty());
            }
            int size = minutes.size();
            long sum = minutes.stream().mapToLong(each -> each).sum();
            long middle = minutes.get((size - 1) / 2) + minutes.get(size / 2);
            return new Lead(
                    size,
                    Optional.of(Duration.ofMinutes(LongMath.divide(sum, size, RoundingMode.HALF_UP))),
                    Optional.of(Duration.ofMinutes(LongMath.divide(middle, 2, RoundingMode.HALF_UP))));
        }
    }

    /** Counts. */
    static AppointmentCounts of(List<AppointmentFact> all) {
        List<AppointmentFact> facts = all.stream()
                .filter(fact -> fact.state() != AppointmentState.CANCELLED)
                .toList();
        return new AppointmentCounts(
                count(facts, AppointmentFact::isDecided),
                count(facts, fact -> fact.came(Punctuality.KEPT)),
                count(facts, fact -> fact.kept(Promptness.AT_ONCE)),
                count(facts, fact -> fact.kept(Promptness.WAITED)),
                count(facts, fact -> fact.came(Punctuality.EARLY)),
                count(facts, fact -> fact.came(Punctuality.LATE)),
                count(facts, fact -> fact.state() == AppointmentState.NO_SHOW),
                count(facts, fact -> fact.state() == AppointmentState.BOOKED),
                count(facts, AppointmentFact::isOverbooked),
                Lead.of(facts));
    }

    private static long count(List<AppointmentFact> facts, Predicate<AppointmentFact> wanted) {
        return facts.stream().filter(wanted).count();
    }
}
