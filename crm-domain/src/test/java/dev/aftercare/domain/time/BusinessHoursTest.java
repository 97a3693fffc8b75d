package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {

    private static final DayHours OFFICE = DayHours.of("09:00-17:00");
    private static final DayHours SHORT = DayHours.of("09:00-13:00");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 14);
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 16);

    @Test
    void weekdaysAreClosedAtTheWeekend() {
        BusinessHours hours = BusinessHours.weekdays(OFFICE);
        assertThat(hours.on(MONDAY)).isEqualTo(OFFICE);
        assertThat(hours.on(MONDAY.plusDays(4))).isEqualTo(OFFICE);
        assertThat(hours.on(SATURDAY)).isEqualTo(DayHours.closed());
        assertThat(hours.on(SATURDAY.plusDays(1))).isEqualTo(DayHours.closed());
    }

    @Test
    void aHolidayMondayIsClosedAndItsMakeUpSaturdayIsOpen() {
        BusinessHours hours = BusinessHours.weekdays(OFFICE).closedOn(MONDAY).openOn(SATURDAY, SHORT);
        assertThat(hours.on(MONDAY)).isEqualTo(DayHours.closed());
        assertThat(hours.on(SATURDAY)).isEqualTo(SHORT);
        assertThat(hours.on(MONDAY.plusWeeks(1))).isEqualTo(OFFICE);
        assertThat(hours.on(SATURDAY.plusWeeks(1))).isEqualTo(DayHours.closed());
    }

    @Test
    void aChangedCopyLeavesTheFirstAsItWas() {
        BusinessHours hours = BusinessHours.weekdays(OFFICE);
        hours.closedOn(MONDAY);
        hours.every(DayOfWeek.MONDAY, SHORT);
        assertThat(hours.on(MONDAY)).isEqualTo(OFFICE);
    }

    @Test
    void theStandingWeekChangesByWeekday() {
        BusinessHours hours = BusinessHours.weekdays(OFFICE).every(DayOfWeek.SATURDAY, SHORT);
        assertThat(hours.on(SATURDAY)).isEqualTo(SHORT);
        assertThat(hours.on(MONDAY)).isEqualTo(OFFICE);
    }

    @Test
    void aWeekdayWithoutAnEntryIsClosed() {
        Map<DayOfWeek, DayHours> week = new HashMap<>(Map.of(DayOfWeek.MONDAY, OFFICE));
        BusinessHours hours = new BusinessHours(week, Map.of());
        week.put(DayOfWeek.TUESDAY, OFFICE);
        assertThat(hours.on(MONDAY)).isEqualTo(OFFICE);
        assertThat(hours.on(MONDAY.plusDays(1))).isEqualTo(DayHours.closed());
        assertThat(hours)
                .isEqualTo(new BusinessHours(
                        Map.of(DayOfWeek.MONDAY, OFFICE, DayOfWeek.FRIDAY, DayHours.closed()), Map.of()));
    }

    @Test
    void alwaysIsEveryDayFromMidnightToMidnight() {
        assertThat(BusinessHours.always()).isEqualTo(BusinessHours.everyDay(DayHours.of("00:00-24:00")));
    }
}
