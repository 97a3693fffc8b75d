package dev.aftercare.domain.activity;

import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of activity, one function each (CUS-6). Days are those of whoever looks: the dealer's, or the manufacturer's zone. */
public final class ActivityRules {

    private ActivityRules() {}

    /**
     * The state on {@code day}, that day included; facts after it do not count. A visit and a delivery on the same day {@code months} earlier
     * have passed ({@link DateRange#ofMonthsUpTo}). Delivered is who got a car that is still theirs, as its first owner or a later one. A car that
     * is not on the road has no state, so that it is in no figure (KPI-3b, hard case 27); whose car that was keeps the state of their visits.
     *
     * @return empty where there is no car and there never was a visit, and for a car that is not on the road
     */
    public static Optional<ActivityState> state(ActivityFacts facts, ActivityPolicy policy, LocalDate day) {
        if (facts.isOffTheRoad(day)) {
            return Optional.empty();
        }
        long visits = facts.visitsIn(DateRange.ofMonthsUpTo(day, policy.months()));
        if (visits >= policy.activeVisits()) {
            return Optional.of(ActivityState.ACTIVE);
        }
        if (visits >= policy.swayingVisits()) {
            return Optional.of(ActivityState.SWAYING);
        }
        if (visits > 0) {
            boolean isRecent = facts.visitsIn(DateRange.ofMonthsUpTo(day, policy.recentMonths())) > 0;
            return Optional.of(isRecent ? ActivityState.SWAYING : ActivityState.DRIFTING);
        }
        DateRange newDays = DateRange.ofMonthsUpTo(day, policy.newMonths());
        if (facts.deliveriesOfPresentCars(day).anyMatch(newDays::contains)) {
            return Optional.of(ActivityState.NEW);
        }
        boolean isKnown = facts.lastVisit(day).isPresent()
                || facts.deliveriesOfPresentCars(day).findAny().isPresent();
        return isKnown ? Optional.of(ActivityState.LOST) : Optional.empty();
    }

    /** The first day after {@code day} on which the state is another one, should nothing happen; empty where it stays for ever. */
    public static Optional<LocalDate> changesOn(ActivityFacts facts, ActivityPolicy policy, LocalDate day) {
        Optional<ActivityState> present = state(facts, policy, day);
        Stream<LocalDate> ofVisits = facts.visits().stream()
                .flatMap(visit -> Stream.of(policy.months(), policy.recentMonths())
                        .flatMap(months -> edges(visit.day(), months)));
        Stream<LocalDate> ofCars = facts.cars().stream()
                .flatMap(car -> Stream.concat(edges(car.from(), policy.newMonths()), car.until().stream()));
        Stream<LocalDate> ofEnds = facts.offTheRoad().stream()
                .flatMap(period -> Stream.concat(Stream.of(period.from()), period.until().stream()));
        return Stream.of(ofVisits, ofCars, ofEnds)
                .flatMap(edges -> edges)
                .filter(edge -> edge.isAfter(day))
                .distinct()
                .sorted()
                .filter(edge -> !state(facts, policy, edge).equals(present))
                .findFirst();
    }

    private static Stream<LocalDate> edges(LocalDate fact, int months) {
        DateRange reached = DateRange.ofDaysThatReachBackTo(fact, months);
        return Stream.of(reached.from(), reached.until());
    }

    /**
     * The stricter measure of lost (KPI-3c): the last visit lies more than {@code longAgoMonths} back. On the very day so many months later
     * it does not yet, and who was never in was not lost.
     */
    public static boolean isLongAgo(ActivityFacts facts, ActivityPolicy policy, LocalDate day) {
        DateRange months = DateRange.ofMonthsUpTo(day, policy.longAgoMonths());
        return facts.lastVisit(day)
                .filter(last -> last.isBefore(months.from().minusDays(1)))
                .isPresent();
    }

    /** The widest measure: no contact of any kind in the period up to {@code day}. */
    public static boolean isSilent(Optional<LocalDate> lastContact, ActivityPolicy policy, LocalDate day) {
        DateRange period = DateRange.ofMonthsUpTo(day, policy.months());
        return lastContact.filter(contact -> !contact.isBefore(period.from())).isEmpty();
    }
}
