package dev.aftercare.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.activity.ActivityFacts.CarPeriod;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws of the states of activity. */
@Tag("CUS-6")
class ActivityRulesProperties {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_200;
    private static final OrganisationId DEALER = new OrganisationId(new UUID(0, 1));
    private static final List<ActivityState> FROM_WORST =
            List.of(ActivityState.LOST, ActivityState.DRIFTING, ActivityState.SWAYING, ActivityState.ACTIVE);

    /** Being new ends with any visit; on the scale of visits it stands with lost. */
    @Property
    void anotherVisitNeverMakesItWorse(
            @ForAll("facts") ActivityFacts facts,
            @ForAll("policies") ActivityPolicy policy,
            @ForAll @IntRange(max = DAYS) int visit,
            @ForAll @IntRange(max = DAYS) int asked) {
        Set<VisitDay> more = new HashSet<>(facts.visits());
        more.add(new VisitDay(DEALER, START.plusDays(visit)));
        LocalDate day = START.plusDays(asked);

        assertThat(rank(ActivityRules.state(new ActivityFacts(more, facts.cars()), policy, day)))
                .isGreaterThanOrEqualTo(rank(ActivityRules.state(facts, policy, day)));
    }

    @Property
    void withoutFactsItGetsNoBetterFromDayToDay(
            @ForAll("visits") Set<VisitDay> visits,
            @ForAll("policies") ActivityPolicy policy,
            @ForAll @IntRange(max = 500) int later) {
        ActivityFacts facts = new ActivityFacts(visits, Set.of());
        LocalDate day = START.plusDays(DAYS).plusDays(later);

        assertThat(rank(ActivityRules.state(facts, policy, day.plusDays(1))))
                .isLessThanOrEqualTo(rank(ActivityRules.state(facts, policy, day)));
    }

    @Property(tries = 300)
    void itChangesOnTheDayThatWasToldAndNotBefore(
            @ForAll("facts") ActivityFacts facts,
            @ForAll("policies") ActivityPolicy policy,
            @ForAll @IntRange(max = DAYS) int asked) {
        LocalDate day = START.plusDays(asked);
        Optional<LocalDate> change = ActivityRules.changesOn(facts, policy, day);
        Optional<ActivityState> state = ActivityRules.state(facts, policy, day);
        LocalDate end = change.orElse(START.plusDays(DAYS + 2_000L));

        assertThat(day.plusDays(1).datesUntil(end).map(each -> ActivityRules.state(facts, policy, each)))
                .allMatch(state::equals);
        change.ifPresent(changed ->
                assertThat(ActivityRules.state(facts, policy, changed)).isNotEqualTo(state));
    }

    @Property
    void bothEndsOfAPeriodOfMonthsAgree(
            @ForAll @IntRange(max = DAYS) int fact,
            @ForAll @IntRange(max = DAYS) int asked,
            @ForAll @IntRange(min = 1, max = 24) int months) {
        LocalDate earlier = START.plusDays(fact);
        LocalDate day = START.plusDays(asked);

        assertThat(DateRange.ofDaysThatReachBackTo(earlier, months).contains(day))
                .isEqualTo(DateRange.ofMonthsUpTo(day, months).contains(earlier));
    }

    private static int rank(Optional<ActivityState> state) {
        return state.map(known -> Math.max(0, FROM_WORST.indexOf(known))).orElse(0);
    }

    @Provide
    Arbitrary<Set<VisitDay>> visits() {
        return Arbitraries.integers()
                .between(0, DAYS)
                .map(day -> new VisitDay(DEALER, START.plusDays(day)))
                .set()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<ActivityFacts> facts() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        Arbitrary<Set<CarPeriod>> cars = Combinators.combine(days, days.injectNull(0.5))
                .as((from, length) -> new CarPeriod(
                        START.plusDays(from),
                        Optional.ofNullable(length).map(some -> START.plusDays(from + 1L + some))))
                .set()
                .ofMaxSize(2);
        return Combinators.combine(visits(), cars).as(ActivityFacts::new);
    }

    @Provide
    Arbitrary<ActivityPolicy> policies() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 13);
        return Combinators.combine(months, Arbitraries.integers().between(2, 5), months, months)
                .as((period, active, recent, fresh) ->
                        new ActivityPolicy(period, active, 2, Math.min(recent, period), Math.min(fresh, period), 1));
    }
}
