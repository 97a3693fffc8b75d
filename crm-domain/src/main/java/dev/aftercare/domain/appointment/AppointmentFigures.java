package dev.aftercare.domain.appointment;

import static java.util.stream.Collectors.groupingBy;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures of a dealer's appointments whose time lies on some days (APT-8), each as parts and their whole.
 *
 * @param all of the dealer
 * @param byClerk of each who set some, by id; at the end of those that nobody of the staff set
 * @param byAdvisor of each who was to receive some, by id; at the end of those of whom that is not known
 * @param visits that came on these days, with an appointment and at all
 * @param load of the bays by hour
 */
public record AppointmentFigures(
        DateRange days,
        AppointmentCounts all,
        List<Of> byClerk,
        List<Of> byAdvisor,
        BookedVisits visits,
        List<HourLoad> load) {

    /** The figures of one person, or of nobody. */
    public record Of(Optional<StaffId> person, AppointmentCounts counts) {}

    /** How many of the visits had an appointment; those that were voided are not counted. */
    public record BookedVisits(long booked, long all) {}

    /** Counts what happened. */
    public static AppointmentFigures of(
            DateRange days, List<AppointmentFact> facts, BookedVisits visits, List<HourLoad> load) {
        return new AppointmentFigures(
                days, AppointmentCounts.of(facts), by(facts, Credit::clerk), by(facts, Credit::advisor), visits, load);
    }

    private static List<Of> by(List<AppointmentFact> facts, Function<Credit, Optional<StaffId>> person) {
        return facts.stream()
                .filter(fact -> fact.state() != AppointmentState.CANCELLED)
                .collect(groupingBy(fact -> person.apply(fact.credit())))
                .entrySet()
                .stream()
                .map(entry -> new Of(entry.getKey(), AppointmentCounts.of(entry.getValue())))
                .sorted(Comparator.comparing((Of of) -> of.person().isEmpty())
                        .thenComparing(of -> of.person().map(StaffId::toString).orElse("")))
                .toList();
    }
}
