package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VEH-1")
class PlateHistoryTest {

    private static final VehicleId CAR = new VehicleId(new UUID(1, 1));
    private static final OrganisationId HERE = new OrganisationId(new UUID(2, 1));
    private static final OrganisationId THERE = new OrganisationId(new UUID(2, 2));

    @Test
    void periodsFollowTheDaysAndNotTheOrderInWhichTheyWereTold() {
        assertThat(told(of(HERE, 1, 20, "B"), of(HERE, 2, 10, "A")))
                .containsExactly("A 2026-01-10 2026-01-20", "B 2026-01-20 still");
    }

    @Test
    void ofOneDayTheLastWordCountsWhateverItsPlace() {
        assertThat(told(of(HERE, 10, 5, "B"), of(HERE, 9, 5, "A"))).containsExactly("B 2026-01-05 still");
    }

    @Test
    void theSamePlateToldAgainIsOnePeriod() {
        assertThat(told(of(HERE, 1, 5, "A"), of(HERE, 2, 7, "A"), of(HERE, 3, 9, "B"), of(HERE, 4, 11, "A")))
                .containsExactly("A 2026-01-05 2026-01-09", "B 2026-01-09 2026-01-11", "A 2026-01-11 still");
    }

    @Test
    void eachDealerHasPeriodsOfItsOwn() {
        assertThat(told(of(HERE, 1, 5, "A"), of(THERE, 1, 6, "B"), of(HERE, 2, 7, "C")))
                .containsExactly("A 2026-01-05 2026-01-07", "B 2026-01-06 still", "C 2026-01-07 still");
    }

    @Test
    @Tag("CUS-9")
    void aForgottenPlateLeavesItsDay() {
        assertThat(told(of(HERE, 1, 5, "A"), of(HERE, 2, 7, "B").forgotten(), of(HERE, 3, 9, "C")))
                .containsExactly("A 2026-01-05 2026-01-07", "C 2026-01-09 still");
    }

    @Test
    void theLastPastPeriodThatSuitsIsFoundAndThePresentOneIsNot() {
        PlateHistory history = new PlateHistory(
                List.of(of(HERE, 1, 1, "A1"), of(HERE, 2, 2, "B"), of(HERE, 3, 3, "A2"), of(HERE, 4, 4, "A3")));
        assertThat(history.lastPast(plate -> plate.value().startsWith("A")).map(PlateHistoryTest::told))
                .contains("A2 2026-01-03 2026-01-04");
        assertThat(history.lastPast(plate -> plate.value().equals("A3"))).isEmpty();
    }

    @Test
    @Tag("CUS-9")
    void carriedInAPeriodIsWhatCountedAtItsBeginningAndWhatBeganBeforeItsEnd() {
        PlateStatement before = of(HERE, 1, 1, "A");
        PlateStatement atFirst = of(HERE, 2, 5, "B");
        PlateStatement within = of(HERE, 3, 9, "C");
        PlateStatement atEnd = of(HERE, 4, 12, "D");
        PlateHistory history = new PlateHistory(List.of(before, atFirst, within, atEnd));
        assertThat(history.carriedIn(day(7), Optional.of(day(12)))).containsExactly(atFirst, within);
        assertThat(history.carriedIn(day(5), Optional.of(day(9)))).containsExactly(atFirst);
        assertThat(history.carriedIn(day(9), Optional.empty())).containsExactly(within, atEnd);
    }

    @Test
    void whoRecordedItIsToldToTheDealerItselfAndToTheManufacturer() {
        PlatePeriod period =
                new PlateHistory(List.of(of(HERE, 1, 5, "A"))).periods().get(0);
        assertThat(period.seenBy(Optional.of(HERE)).recordedBy()).contains(HERE);
        assertThat(period.seenBy(Optional.empty()).recordedBy()).contains(HERE);
        assertThat(period.seenBy(Optional.of(THERE)).recordedBy()).isEmpty();
    }

    private static List<String> told(PlateStatement... statements) {
        return new PlateHistory(List.of(statements))
                .periods().stream().map(PlateHistoryTest::told).toList();
    }

    private static String told(PlatePeriod period) {
        return period.plate() + " " + period.from() + " "
                + period.until().map(LocalDate::toString).orElse("still");
    }

    private static PlateStatement of(OrganisationId dealer, long version, int day, String plate) {
        return new PlateStatement(CAR, dealer, version, day(day), Optional.of(new Plate(plate)), Optional.empty());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }
}
