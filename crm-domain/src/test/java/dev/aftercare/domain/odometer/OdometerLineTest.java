package dev.aftercare.domain.odometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How readings stand beside each other (hard case 22). */
@Tag("VEH-3")
@Tag("HC-22")
class OdometerLineTest {

    private final Series series = new Series();

    @Test
    void readingsEnteredOutOfOrderOfDateCauseNoAlarm() {
        series.reads("2026-09-01", 20_000).reads("2026-03-01", 10_000).reads("2026-06-01", 15_000);
        assertThat(series.held()).isEmpty();
    }

    @Test
    void lessThanBeforeIsHeldAndTheSameIsNot() {
        series.reads("2026-03-01", 10_000).reads("2026-06-01", 9_999).reads("2026-06-02", 10_000);
        assertThat(series.held()).containsExactly("2026-06-01 TOO_LOW 10000 km");
    }

    @Test
    void aDigitTooManyIsHeldWithTheRightValue() {
        series.reads("2026-03-01", 198_555).reads("2026-03-08", 1_999_105);
        assertThat(series.held()).containsExactly("2026-03-08 DIGIT_TOO_MANY 199105 km");
    }

    @Test
    void aMissingDigitIsHeldWithTheNearestThatFits() {
        series.daily("2026-03-01", 8, 198_500, 50).reads("2026-03-09", 19_890);
        assertThat(series.held()).containsExactly("2026-03-09 DIGIT_MISSING 198900 km");
    }

    @Test
    void milesToldAsKilometresAreHeldWithTheirUnit() {
        series.daily("2026-03-01", 8, 80_000, 50).reads("2026-03-09", 49_960);
        assertThat(series.held()).containsExactly("2026-03-09 OTHER_UNIT 49960 mi");
    }

    @Test
    void swappedDigitsAreHeldWithTheRightValue() {
        series.daily("2026-03-01", 8, 54_300, 50).reads("2026-03-09", 57_400).daily("2026-03-10", 3, 54_750, 50);
        assertThat(series.held()).containsExactly("2026-03-09 SWAPPED_DIGITS 54700 km");
    }

    @Test
    void moreThanACarCanGoIsHeldUntilTheDaysHavePassed() {
        series.reads("2026-03-01", 10_000).reads("2026-03-02", 13_000);
        assertThat(series.held()).isEmpty();
        series.reads("2026-03-03", 17_600);
        assertThat(series.held()).containsExactly("2026-03-03 TOO_HIGH ?");
    }

    @Test
    void whereHoursAreKnownTheyCount() {
        series.reads("2026-03-01", "10:00", 10_000).reads("2026-03-01", "11:00", 10_400);
        assertThat(series.held()).isEmpty();
        series.reads("2026-03-01", "11:30", 11_000);
        assertThat(series.held()).containsExactly("2026-03-01 TOO_HIGH ?");
    }

    @Test
    void aGarageQueensYearlyJumpIsHeldByItsOwnHabit() {
        for (int month = 1; month <= 8; month++) {
            series.reads("2026-0" + month + "-01", 10_000 + month * 300L);
        }
        series.reads("2026-08-31", 42_400);
        assertThat(series.held()).containsExactly("2026-08-31 TOO_HIGH 12695 km");
    }

    @Test
    void aLongJourneyIsBelieved() {
        series.daily("2026-03-01", 10, 10_000, 40).reads("2026-03-14", 13_400).daily("2026-03-15", 10, 13_440, 40);
        assertThat(series.held()).isEmpty();
    }

    @Test
    void ofTwoThatExcludeEachOtherTheEarlierCounts() {
        series.reads("2026-03-01", 50_000).reads("2026-04-01", 30_000);
        assertThat(series.held()).containsExactly("2026-04-01 TOO_LOW ?");
    }

    @Test
    void aFirstReadingThatTwoLaterOnesExcludeIsTheWrongOne() {
        series.reads("2026-03-01", 50_000).reads("2026-04-01", 30_000).reads("2026-05-01", 31_000);
        assertThat(series.held()).hasSize(1).first().asString().startsWith("2026-03-01 TOO_HIGH");
    }

    @Test
    void ofTwoThatExcludeEachOtherTheOneThatFitsTheCarsHabitCounts() {
        series.daily("2026-03-01", 10, 10_000, 40).reads("2026-03-11", 12_400).reads("2026-03-12", 10_440);
        assertThat(series.held()).containsExactly("2026-03-11 TOO_HIGH 10400 km");
    }

    @Test
    void aMeterThatWasTurnedBackIsNeverTakenHoweverLongItGoesOn() {
        series.daily("2026-01-01", 3, 150_000, 50).daily("2026-02-01", 60, 90_000, 50);
        assertThat(series.held())
                .hasSize(60)
                .allSatisfy(held -> assertThat(held).startsWith("2026-").doesNotStartWith("2026-01"));
    }

    @Test
    void threeErrorsInARowAreFound() {
        series.daily("2026-03-01", 10, 10_000, 40)
                .reads("2026-03-11", 11_900)
                .reads("2026-03-12", 11_500)
                .reads("2026-03-13", 11_700)
                .daily("2026-03-14", 10, 10_520, 40);
        assertThat(series.judged().stream()
                        .filter(MeterReading::isHeld)
                        .map(reading -> reading.at().day()))
                .containsExactly(
                        LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-12"), LocalDate.parse("2026-03-13"));
    }

    @Test
    void readingsOfOneDayWithoutHoursSayNothingAboutTheirOrder() {
        series.reads("2026-03-01", "15:00", 10_000).reads("2026-03-01", 9_900).reads("2026-03-02", 9_950);
        assertThat(series.held()).containsExactly("2026-03-02 TOO_LOW ?");
    }

    @Test
    void whatAPersonAcceptedCountsAndExcludesOthers() {
        series.reads("2026-03-01", 50_000).reads("2026-04-01", 30_000);
        MeterReading low = series.judged().get(1).accepted();
        var judged = OdometerLine.judged(java.util.List.of(series.told().get(0), low), OdometerPolicy.standard());
        assertThat(judged).extracting(MeterReading::isHeld).containsExactly(true, false);
    }

    @Test
    void aMeterInMilesInAKilometreCarGoesOnFromTheTotal() {
        Meter miles = Meter.FIRST.replaced(Distance.km(48_200), Distance.miles(0));
        series.reads("2026-03-01", 48_200)
                .reads(ReadAt.on(LocalDate.parse("2026-03-02")), new Shown(Distance.miles(0), miles))
                .reads(ReadAt.on(LocalDate.parse("2026-04-02")), new Shown(Distance.miles(1_000), miles));
        assertThat(series.held()).isEmpty();
        assertThat(series.judged().get(2).reading().distance()).isEqualTo(Distance.km(49_809));
    }

    @Test
    @Tag("HC-23")
    void aReplacedMeterGoesOnFromTheTotal() {
        Meter second = Meter.FIRST.replaced(Distance.km(48_200), Distance.km(0));
        assertThat(second.total(Distance.km(0))).isEqualTo(Distance.km(48_200));
        assertThat(second.total(Distance.km(1_500))).isEqualTo(Distance.km(49_700));
        Meter used = Meter.FIRST.replaced(Distance.km(48_200), Distance.km(60_000));
        assertThat(used.total(Distance.km(60_100))).isEqualTo(Distance.km(48_300));
        assertThat(used.replaced(Distance.km(61_000), Distance.km(5)).total(Distance.km(6)))
                .isEqualTo(Distance.km(49_201));
    }
}
