package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting in working days and calendar days. 2026-11-23 is a Monday. */
@Tag("CMP-3a")
class WorkingDaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(DayHours.of("09:00-17:00")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // Saturday to Monday: counted from the date itself
        "2026-11-22, 2, 2026-11-24",
        "2026-11-23, 0, 2026-11-23",
        "2026-11-22, 0, 2026-11-22", // nothing added changes nothing
        "2026-11-23, -1, 2026-11-20",
        "2026-11-21, -1, 2026-11-20",
        "2026-11-27, 5, 2026-12-04",
        "2026-01-01, 261, 2027-01-01",
        "2027-01-01, -261, 2026-01-01"
    })
    void workingDaysAreCountedFromTheDate(LocalDate from, int days, LocalDate to) {
        assertThat(OFFICE.plusWorkingDays(from, days)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-23, 1",
        "2026-11-21, 2026-11-23, 1",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-23, 2026-11-20, -1",
        "2026-11-23, 2026-11-23, 0",
        "2026-01-01, 2027-01-01, 261"
    })
    void theDayItselfIsNotCountedAndTheLastOneIs(LocalDate from, LocalDate to, int days) {
        assertThat(OFFICE.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void theTimeOfDayIsKept() {
        assertThat(OFFICE.plusWorkingDays(at("2026-11-20T11:15"), 1)).contains(at("2026-11-23T11:15"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-23T11:15"), -1)).contains(at("2026-11-20T11:15"));
    }

    @Test
    void openingAndClosingTimeAreKeptToo() {
        assertThat(OFFICE.plusWorkingDays(at("2026-11-24T09:00"), -1)).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-20T17:00"), 1)).contains(at("2026-11-23T17:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-20T09:00"), 1)).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-23T17:00"), -1)).contains(at("2026-11-20T17:00"));
    }

    @Test
    void aTimeThatIsClosedIsRolledInTheDirectionOfTheCount() {
        assertThat(OFFICE.plusWorkingDays(at("2026-11-19T18:00"), 1)).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-24T18:00"), -1)).contains(at("2026-11-23T17:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-24T18:00"), 0)).contains(at("2026-11-24T18:00"));
    }

    @Test
    void calendarDaysAskNobodyWhetherItIsOpen() {
        assertThat(OFFICE.plusCalendarDays(at("2026-11-20T11:15"), 2)).isEqualTo(at("2026-11-22T11:15"));
        assertThat(OFFICE.plusCalendarDays(at("2026-11-20T11:15"), -20)).isEqualTo(at("2026-10-31T11:15"));
    }

    @Tag("HC-39")
    @Tag("FUP-1a")
    @ParameterizedTest
    @CsvSource({
        "STAY, 2026-10-04",
        "FORWARD, 2026-10-08",
        "BACK, 2026-09-30",
        "NEAREST, 2026-10-08", // four days either way: the later one
    })
    void aWrittenRuleMovesTheCallOutOfTheNationalDayWeek(Roll rule, LocalDate called) {
        // tag::national-day[]
        OfficialDays nationalDay = new OfficialDays("CN", daysOff("2026-10-01", 7), Set.of(2026));
        BusinessCalendar callDesk = OFFICE.observing(nationalDay);
        LocalDate delivered = LocalDate.of(2026, 10, 1);
        LocalDate thirdDay = delivered.plusDays(3); // a Sunday in the holidays

        assertThat(callDesk.roll(thirdDay, rule)).contains(called);
        // end::national-day[]
    }

    @Test
    void nothingAddedChangesNothingInAnHourThatComesTwice() {
        BusinessCalendar newYork = new BusinessCalendar(ZoneId.of("America/New_York"), OFFICE.hours());
        Instant secondComing = Instant.parse("2026-11-01T06:30:00Z"); // 01:30 once more
        assertThat(newYork.plusCalendarDays(secondComing, 0)).isEqualTo(secondComing);
        assertThat(newYork.plusCalendarDays(secondComing, 1)).isEqualTo(Instant.parse("2026-11-02T06:30:00Z"));
    }

    @Test
    void moreThanAHundredYearsOfWorkingDaysAreNotLookedFor() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(OFFICE.plusWorkingDays(day, 26_000)).isPresent();
        assertThat(OFFICE.plusWorkingDays(day, 27_000)).isEmpty();
        assertThat(OFFICE.plusWorkingDays(day, Long.MAX_VALUE)).isEmpty();
        assertThat(OFFICE.plusWorkingDays(day, Long.MIN_VALUE)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.workingDaysBetween(LocalDate.of(1, 1, 1), day))
                .withMessageContaining("36525");
    }

    @Test
    void theNearerWorkingDayIsTaken() {
        assertThat(OFFICE.roll(LocalDate.of(2026, 11, 21), Roll.NEAREST)).contains(LocalDate.of(2026, 11, 20));
        assertThat(OFFICE.roll(LocalDate.of(2026, 11, 22), Roll.NEAREST)).contains(LocalDate.of(2026, 11, 23));
        assertThat(OFFICE.roll(LocalDate.of(2026, 11, 23), Roll.NEAREST)).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aDateThatTheZoneLeftOutIsNoWorkingDay() {
        BusinessCalendar apia = new BusinessCalendar(ZoneId.of("Pacific/Apia"), BusinessHours.always());
        LocalDate leftOut = LocalDate.of(2011, 12, 30);
        assertThat(apia.isWorkingDay(leftOut)).isFalse();
        assertThat(apia.plusWorkingDays(leftOut.minusDays(1), 1)).contains(leftOut.plusDays(1));
    }

    private static Map<LocalDate, OfficialDays.Day> daysOff(String first, int count) {
        LocalDate from = LocalDate.parse(first);
        return from.datesUntil(from.plusDays(count))
                .collect(Collectors.toMap(date -> date, date -> new OfficialDays.Day(true, "国庆节")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
