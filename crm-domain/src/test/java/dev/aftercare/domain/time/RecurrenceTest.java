package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(ZoneId.of("Asia/Shanghai"), BusinessHours.weekdays(DayHours.of("09:00-17:00")));

    @Tag("HC-19")
    @Test
    void aMonthlySeriesFromThe31stIsAnchored() {
        // tag::recurrence[]
        Recurrence monthly = Recurrence.every(1, ChronoUnit.MONTHS, LocalDate.of(2026, 1, 31));

        assertThat(monthly.from(LocalDate.of(2026, 1, 1)).limit(4))
                .containsExactly(
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31), // not the 28th
                        LocalDate.of(2026, 4, 30));
        // end::recurrence[]
    }

    @Tag("CARE-3")
    @Test
    void aBirthdayOn29FebruaryIsOnThe28thInCommonYears() {
        Recurrence birthday = Recurrence.every(1, ChronoUnit.YEARS, LocalDate.of(2024, 2, 29));

        assertThat(birthday.from(LocalDate.of(2025, 1, 1)).limit(4))
                .containsExactlyElementsOf(dates("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"));
    }

    @ParameterizedTest
    @CsvSource({
        "10, DAYS, 2026-11-23, 2026-11-23, 2026-12-03",
        "2, WEEKS, 2026-11-23, 2026-12-06, 2026-12-07",
        "3, MONTHS, 2026-11-30, 2027-02-28, 2027-05-30",
        "3, MONTHS, 2026-11-30, 2027-02-27, 2027-02-28",
        "1, MONTHS, 2026-01-31, 2026-02-27, 2026-02-28",
        "1, MONTHS, 2026-01-31, 2026-02-28, 2026-03-31",
        "5, YEARS, 2024-02-29, 2026-01-01, 2029-02-28",
        "1, DAYS, 2026-11-23, 2020-01-01, 2026-11-23"
    })
    void theNextDateIsAfterTheGivenOne(int every, ChronoUnit unit, LocalDate anchor, LocalDate after, LocalDate next) {
        assertThat(Recurrence.every(every, unit, anchor).firstAfter(after)).contains(next);
    }

    @Test
    void everyFifthWorkingDayLeavesTheHolidayOut() {
        BusinessCalendar calendar =
                new BusinessCalendar(OFFICE.zone(), OFFICE.hours().closedOn(LocalDate.of(2026, 11, 25)));
        Recurrence series = Recurrence.everyWorkingDays(5, calendar, LocalDate.of(2026, 11, 20));

        assertThat(series.from(LocalDate.of(2026, 11, 20)).limit(3))
                .containsExactlyElementsOf(dates("2026-11-20", "2026-11-30", "2026-12-07"));
        assertThat(series.firstAfter(LocalDate.of(2026, 11, 29))).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aSeriesOfWorkingDaysEndsWhereTheyEnd() {
        LocalDate only = LocalDate.of(2026, 11, 23);
        BusinessCalendar once = new BusinessCalendar(
                OFFICE.zone(), BusinessHours.everyDay(DayHours.closed()).openOn(only, DayHours.of("09:00-10:00")));
        Recurrence series = Recurrence.everyWorkingDays(1, once, only);

        assertThat(series.from(only)).containsExactly(only);
        assertThat(series.firstAfter(only)).isEmpty();
    }

    @Test
    void aSeriesGoesOnWhenItsAnchorBecomesAHoliday() {
        LocalDate anchor = LocalDate.of(2026, 11, 20);
        BusinessCalendar amended =
                new BusinessCalendar(OFFICE.zone(), OFFICE.hours().closedOn(anchor));
        Recurrence stored = new Recurrence(anchor, 5, new Recurrence.WorkingDayStep(amended));

        assertThat(stored.firstAfter(anchor)).contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void workingDaysAreFoundForAHundredYears() {
        Recurrence series = Recurrence.everyWorkingDays(5, OFFICE, LocalDate.of(2026, 11, 20));
        assertThat(series.firstAfter(LocalDate.of(2126, 1, 1))).isPresent();
        assertThat(series.firstAfter(LocalDate.of(9999, 12, 31))).isEmpty();
    }

    @Test
    void whatIsNoSeriesIsRefused() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(0, ChronoUnit.DAYS, saturday))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(1, ChronoUnit.HOURS, saturday))
                .withMessageContaining("Hours");
        assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.every(1, ChronoUnit.DECADES, saturday));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.everyWorkingDays(1, OFFICE, saturday))
                .withMessageContaining("2026-11-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(1, ChronoUnit.DAYS, saturday).date(-1))
                .withMessageContaining("-1");
    }

    private static List<LocalDate> dates(String... dates) {
        return Arrays.stream(dates).map(LocalDate::parse).toList();
    }
}
