package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-2")
class BusinessCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final DayHours NIGHT = DayHours.of("22:00-06:00");

    @Test
    void aLunchBreakIsClosed() {
        BusinessCalendar calendar = everyDay("09:00-12:00", "13:00-18:00");
        assertThat(calendar.rangesOn(SUNDAY))
                .containsExactly(
                        range("2026-11-22T01:00:00Z", "2026-11-22T04:00:00Z"),
                        range("2026-11-22T05:00:00Z", "2026-11-22T10:00:00Z"));
        assertThat(calendar.ticksOn(SUNDAY)).isEqualTo(TickSet.range(36, 48).or(TickSet.range(52, 72)));
        assertThat(calendar.isOpen(Instant.parse("2026-11-22T03:59:59Z"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-11-22T04:00:00Z"))).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-11-22T05:00:00Z"))).isTrue();
    }

    @Test
    void aNightBelongsToTheDateOnWhichItBegins() {
        BusinessCalendar calendar = new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(NIGHT));
        assertThat(calendar.rangesOn(FRIDAY)).containsExactly(range("2026-11-27T14:00:00Z", "2026-11-27T22:00:00Z"));
        assertThat(calendar.rangesOn(FRIDAY.plusDays(1))).isEmpty();
        assertThat(calendar.isOpen(Instant.parse("2026-11-27T21:59:00Z"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-11-27T22:00:00Z"))).isFalse();
    }

    @Test
    void theEndOfANightIsAmongTheTicksOfTheNextDate() {
        BusinessCalendar calendar = new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(NIGHT));
        assertThat(calendar.ticksOn(FRIDAY)).isEqualTo(TickSet.range(0, 24).or(TickSet.range(88, 96)));
        assertThat(calendar.ticksOn(FRIDAY.plusDays(1))).isEqualTo(TickSet.range(0, 24));
        assertThat(calendar.ticksOn(FRIDAY.plusDays(2))).isEqualTo(TickSet.empty());
        assertThat(calendar.ticksOn(FRIDAY.plusDays(3))).isEqualTo(TickSet.range(88, 96));
    }

    @Test
    void aDateClosedAfterANightKeepsTheNightsEnd() {
        BusinessHours hours = BusinessHours.everyDay(NIGHT).closedOn(FRIDAY);
        BusinessCalendar calendar = new BusinessCalendar(SHANGHAI, hours);
        assertThat(calendar.ticksOn(FRIDAY)).isEqualTo(TickSet.range(0, 24));
        assertThat(calendar.ticksOn(FRIDAY.plusDays(1))).isEqualTo(TickSet.range(88, 96));
        assertThat(calendar.ticksOn(FRIDAY.plusDays(2)))
                .isEqualTo(TickSet.range(0, 24).or(TickSet.range(88, 96)));
    }

    @Test
    void hoursWithinTheEndOfANightDoNotShortenIt() {
        BusinessHours hours = BusinessHours.everyDay(NIGHT).openOn(FRIDAY, DayHours.of("01:00-02:00"));
        assertThat(new BusinessCalendar(SHANGHAI, hours).ticksOn(FRIDAY)).isEqualTo(TickSet.range(0, 24));
    }

    @Test
    void anExceptionReplacesTheStandingHours() {
        BusinessHours hours =
                BusinessHours.weekdays(DayHours.of("09:00-17:00")).openOn(SUNDAY, DayHours.of("10:00-11:00"));
        assertThat(new BusinessCalendar(SHANGHAI, hours).ticksOn(SUNDAY)).isEqualTo(TickSet.range(40, 44));
    }

    /** Other systems write an empty date as the first of January of the year 1. */
    @Test
    void anExceptionOfLongAgoDoesNotTouchTheStandingWeek() {
        BusinessHours hours = BusinessHours.everyDay(DayHours.of("08:00-12:00")).closedOn(LocalDate.of(1, 1, 1));
        BusinessCalendar calendar = new BusinessCalendar(ZoneId.of("Asia/Shanghai"), hours);

        assertThat(calendar.ticksOn(LocalDate.of(2026, 11, 23)).cardinality()).isEqualTo(16);
    }

    @Test
    void rangesThatTouchAreOneOnTheTimeLine() {
        BusinessCalendar calendar = everyDay("08:00-08:40", "08:40-12:00");
        assertThat(calendar.rangesOn(SUNDAY)).containsExactly(range("2026-11-22T00:00:00Z", "2026-11-22T04:00:00Z"));
        assertThat(calendar.ticksOn(SUNDAY)).isEqualTo(TickSet.range(32, 48));
    }

    @Test
    void aTickThatIsOpenInPartIsNotOffered() {
        assertThat(everyDay("08:10-08:50").ticksOn(SUNDAY)).isEqualTo(TickSet.range(33, 35));
    }

    @Test
    void aRangeThatEndsWhereItBeganLastsUntilTheNextDay() {
        assertThat(everyDay("08:00-08:00").ticksOn(SUNDAY)).isEqualTo(TickSet.range(0, 96));
    }

    @Test
    void aDateOfAnotherZoneIsRefused() {
        ZonedDate tokyo = ZonedDate.of(SUNDAY, ZoneId.of("Asia/Tokyo"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> everyDay("09:00-17:00").ticksOn(tokyo))
                .withMessageContaining("2026-11-22[Asia/Tokyo]")
                .withMessageContaining("Asia/Shanghai");
    }

    @Test
    void calendarsAreEqualByZoneAndHours() {
        assertThat(everyDay("09:00-17:00"))
                .isEqualTo(everyDay("09:00-17:00"))
                .hasSameHashCodeAs(everyDay("09:00-17:00"));
        assertThat(everyDay("09:00-17:00")).isNotEqualTo(everyDay("09:00-18:00"));
        assertThat(everyDay("09:00-17:00"))
                .isNotEqualTo(new BusinessCalendar(
                        ZoneId.of("Asia/Tokyo"), everyDay("09:00-17:00").hours()));
    }

    private static BusinessCalendar everyDay(String... ranges) {
        return new BusinessCalendar(SHANGHAI, BusinessHours.everyDay(DayHours.of(ranges)));
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }
}
