package dev.aftercare.domain.activity;

import static dev.aftercare.domain.activity.ActivityState.ACTIVE;
import static dev.aftercare.domain.activity.ActivityState.DRIFTING;
import static dev.aftercare.domain.activity.ActivityState.LOST;
import static dev.aftercare.domain.activity.ActivityState.NEW;
import static dev.aftercare.domain.activity.ActivityState.SWAYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.activity.ActivityFacts.CarPeriod;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CUS-6")
class ActivityRulesTest {

    private static final ActivityPolicy POLICY = ActivityPolicy.standard();
    private static final OrganisationId ONE = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId TWO = new OrganisationId(new UUID(0, 2));

    @ParameterizedTest
    @CsvSource({
        "2025-07-01 2025-12-01 2026-03-02, ACTIVE",
        "2025-03-03 2025-03-04 2025-03-05, ACTIVE",
        "2025-03-02 2025-03-03 2025-03-04, SWAYING",
        "2025-03-03 2025-03-04, SWAYING",
        "2026-03-02, SWAYING",
        "2025-12-03, SWAYING",
        "2025-12-02, DRIFTING",
        "2025-03-03, DRIFTING",
        "2025-03-02, LOST",
        "2019-01-01, LOST"
    })
    void visitsOfTheTwelveMonthsUpToTheDaySayTheState(String visits, ActivityState state) {
        assertThat(on("2026-03-02", visited(visits))).contains(state);
    }

    @Test
    void severalVisitsOnOneDayAreOneAtADealerAndTwoAtTwo() {
        LocalDate day = LocalDate.parse("2025-07-01");
        ActivityFacts facts = new ActivityFacts(Set.of(new VisitDay(ONE, day), new VisitDay(TWO, day)), Set.of());

        assertThat(on("2026-03-02", visited("2025-07-01 2025-07-01"))).contains(DRIFTING);
        assertThat(on("2026-03-02", facts)).contains(SWAYING);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-03, NEW", "2026-03-02, NEW", "2025-03-02, LOST", "2015-01-01, LOST"})
    void whoWasDeliveredLessThanAYearAgoIsNew(LocalDate delivered, ActivityState state) {
        assertThat(on("2026-03-02", had(new CarPeriod(delivered, Optional.empty()))))
                .contains(state);
    }

    @Test
    void aNewCustomerWhoCameIsNotNewAnyMore() {
        ActivityFacts facts = new ActivityFacts(
                Set.of(new VisitDay(ONE, LocalDate.parse("2025-09-01"))),
                Set.of(new CarPeriod(LocalDate.parse("2025-05-01"), Optional.empty())));

        assertThat(on("2025-08-31", facts)).contains(NEW);
        assertThat(on("2025-09-01", facts)).contains(SWAYING);
        assertThat(on("2026-03-02", facts)).contains(DRIFTING);
    }

    @Test
    void whoHasNoCarAndWasNeverInHasNoState() {
        CarPeriod sold = new CarPeriod(LocalDate.parse("2025-05-01"), Optional.of(LocalDate.parse("2026-01-10")));

        assertThat(on("2026-03-02", had())).isEmpty();
        assertThat(on("2026-03-02", had(sold))).isEmpty();
        assertThat(on("2026-01-09", had(sold))).contains(NEW);
        assertThat(on("2025-04-30", had(sold))).as("not delivered yet").isEmpty();
    }

    @Test
    void whatLiesAfterTheDayDoesNotCount() {
        assertThat(on("2026-03-02", visited("2026-03-03"))).isEmpty();
        assertThat(on("2026-03-02", visited("2025-01-01 2026-03-03"))).contains(LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2023-02-28, LOST",
        "2024-02-29, 2023-03-01, DRIFTING",
        "2025-02-28, 2024-02-28, LOST",
        "2025-02-28, 2024-02-29, DRIFTING",
        "2025-03-01, 2024-02-29, LOST",
        "2025-02-28, 2024-11-28, DRIFTING",
        "2025-02-28, 2024-11-29, SWAYING",
        "2024-02-29, 2023-11-29, DRIFTING",
        "2024-02-29, 2023-11-30, SWAYING"
    })
    void monthsAreCountedBackFromTheDayAsked(String asked, String visit, ActivityState state) {
        assertThat(on(asked, visited(visit))).contains(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2026-03-02, true",
        "2025-09-02, 2026-03-02, false",
        "2025-09-03, 2026-03-02, false",
        "2025-08-30, 2026-02-28, false",
        "2025-08-28, 2026-02-28, false",
        "2025-08-27, 2026-02-28, true"
    })
    @Tag("KPI-3c")
    void theStricterMeasureIsMoreThanHalfAYear(String visit, LocalDate asked, boolean longAgo) {
        assertThat(ActivityRules.isLongAgo(visited(visit), POLICY, asked)).isEqualTo(longAgo);
        assertThat(ActivityRules.isLongAgo(had(), POLICY, asked)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02, true", "2025-03-03, false", "2026-03-02, false"})
    void silentIsWhoHadNoContactInThePeriod(LocalDate contact, boolean silent) {
        LocalDate asked = LocalDate.parse("2026-03-02");

        assertThat(ActivityRules.isSilent(Optional.of(contact), POLICY, asked)).isEqualTo(silent);
        assertThat(ActivityRules.isSilent(Optional.empty(), POLICY, asked)).isTrue();
    }

    @Test
    void itChangesByItselfFromDayToDay() {
        ActivityFacts facts = visited("2025-06-10 2025-09-10 2026-01-31");

        assertThat(walk(facts, "2026-01-31", 4))
                .containsExactly("2026-06-10 SWAYING", "2026-09-10 DRIFTING", "2027-01-31 LOST");
        assertThat(walk(had(new CarPeriod(LocalDate.parse("2024-02-29"), Optional.empty())), "2024-02-29", 2))
                .containsExactly("2025-03-01 LOST");
    }

    @Test
    void numbersArePolicy() {
        ActivityPolicy own = new ActivityPolicy(6, 5, 4, 1, 3, 2);
        LocalDate day = LocalDate.parse("2026-03-02");

        assertThat(ActivityRules.state(visited("2025-11-01 2025-12-01 2026-01-01 2026-01-02"), own, day))
                .contains(SWAYING);
        assertThat(ActivityRules.state(visited("2025-11-01 2025-12-01 2026-01-01"), own, day))
                .contains(DRIFTING);
        assertThat(ActivityRules.state(visited("2025-11-01 2025-12-01 2026-01-01 2026-01-02 2026-01-03"), own, day))
                .contains(ACTIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityPolicy(12, 3, 4, 3, 12, 6))
                .withMessage("activity policy: swayingVisits is 4, allowed are 2 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityPolicy(12, 3, 2, 13, 12, 6))
                .withMessage("activity policy: recentMonths is 13, allowed are 1 to 12");
    }

    private static List<String> walk(ActivityFacts facts, String from, int most) {
        return Stream.iterate(
                        Optional.of(LocalDate.parse(from)),
                        Optional::isPresent,
                        day -> day.flatMap(known -> ActivityRules.changesOn(facts, POLICY, known)))
                .skip(1)
                .limit(most)
                .map(Optional::orElseThrow)
                .map(day -> day + " " + ActivityRules.state(facts, POLICY, day).orElseThrow())
                .toList();
    }

    private static Optional<ActivityState> on(String day, ActivityFacts facts) {
        return ActivityRules.state(facts, POLICY, LocalDate.parse(day));
    }

    private static ActivityFacts visited(String days) {
        return new ActivityFacts(
                Arrays.stream(days.split(" "))
                        .map(day -> new VisitDay(ONE, LocalDate.parse(day)))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    private static ActivityFacts had(CarPeriod... periods) {
        return new ActivityFacts(Set.of(), Set.of(periods));
    }
}
