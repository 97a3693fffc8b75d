package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening hours on both sides of a clock change and on its day. */
@Tag("APT-2")
class ClockChangeTest {

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14",
        "America/New_York, 2026-11-01",
        "Europe/Berlin, 2026-03-29",
        "Europe/Berlin, 2026-10-25",
        "Asia/Shanghai, 2026-11-01",
        "Australia/Lord_Howe, 2026-10-04",
        "America/Sao_Paulo, 2018-11-04",
        "Asia/Beirut, 2026-03-29"
    })
    void openingAtNineStaysNineBeforeOnAndAfterTheChange(ZoneId zone, LocalDate change) {
        BusinessCalendar calendar = calendar(zone, "09:00-17:00");
        for (LocalDate date : List.of(change.minusDays(1), change, change.plusDays(1))) {
            TimeRange open = only(calendar.rangesOn(date));
            assertThat(open.start().atZone(zone).toLocalTime()).isEqualTo("09:00");
            assertThat(open.duration()).isEqualTo(Duration.ofHours(8));
            assertThat(startTimes(calendar, date))
                    .hasSize(32)
                    .startsWith(LocalTime.of(9, 0))
                    .endsWith(LocalTime.of(16, 45));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14, PT23H",
        "America/New_York, 2026-11-01, PT25H",
        "Europe/Berlin, 2026-03-29, PT23H",
        "Europe/Berlin, 2026-10-25, PT25H",
        "Asia/Shanghai, 2026-03-29, PT24H",
        "Asia/Shanghai, 2026-10-25, PT24H",
        "Australia/Lord_Howe, 2026-10-04, PT23H30M",
        "Australia/Lord_Howe, 2026-04-05, PT24H30M",
        "America/Sao_Paulo, 2018-11-04, PT23H",
        "America/Sao_Paulo, 2018-02-17, PT25H",
        "America/Havana, 2026-11-01, PT25H",
        "Africa/Monrovia, 1971-06-01, PT24H"
    })
    void aWholeDayIsAsLongAsTheDay(ZoneId zone, LocalDate date, Duration length) {
        BusinessCalendar calendar = new BusinessCalendar(zone, BusinessHours.always());
        assertThat(only(calendar.rangesOn(date)).duration()).isEqualTo(length);
        assertThat(calendar.ticksOn(date).cardinality()).isEqualTo((int) length.toMinutes() / 15);
    }

    @Test
    void noSlotLiesInTheMissingHour() {
        BusinessCalendar calendar = new BusinessCalendar(ZoneId.of("America/New_York"), BusinessHours.always());
        assertThat(startTimes(calendar, LocalDate.of(2027, 3, 14)))
                .contains(LocalTime.of(1, 45), LocalTime.of(3, 0))
                .noneMatch(time -> time.getHour() == 2);
    }

    @Test
    void hoursThatLieInTheMissingHourVanish() {
        BusinessCalendar calendar = calendar(ZoneId.of("America/New_York"), "02:00-03:00", "08:00-12:00");
        assertThat(calendar.rangesOn(LocalDate.of(2027, 3, 14)))
                .containsExactly(range("2027-03-14T12:00:00Z", "2027-03-14T16:00:00Z"));
    }

    @Test
    void hoursThatReachIntoTheMissingHourAreCutToWhatThereIs() {
        ZoneId newYork = ZoneId.of("America/New_York");
        LocalDate spring = LocalDate.of(2027, 3, 14);
        assertThat(calendar(newYork, "01:00-02:30").rangesOn(spring))
                .containsExactly(range("2027-03-14T06:00:00Z", "2027-03-14T07:00:00Z"));
        assertThat(calendar(newYork, "02:30-04:00").rangesOn(spring))
                .containsExactly(range("2027-03-14T07:00:00Z", "2027-03-14T08:00:00Z"));
    }

    @Test
    void breaksRoundTheMissingHourThatVanishJoinWhatTheyParted() {
        BusinessCalendar calendar = calendar(ZoneId.of("America/New_York"), "00:00-02:15", "02:45-06:00");
        assertThat(calendar.rangesOn(LocalDate.of(2027, 3, 14)))
                .containsExactly(range("2027-03-14T05:00:00Z", "2027-03-14T10:00:00Z"));
    }

    @Test
    void whereAnHourComesTwiceHoursChangeAtItsFirstComing() {
        ZoneId newYork = ZoneId.of("America/New_York");
        LocalDate autumn = LocalDate.of(2026, 11, 1);
        assertThat(only(calendar(newYork, "00:00-01:30").rangesOn(autumn)).duration())
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(only(calendar(newYork, "01:30-05:00").rangesOn(autumn)).duration())
                .isEqualTo(Duration.ofMinutes(270));
        assertThat(calendar(newYork, "00:00-01:15", "01:45-05:00").rangesOn(autumn))
                .containsExactly(
                        range("2026-11-01T04:00:00Z", "2026-11-01T05:15:00Z"),
                        range("2026-11-01T05:45:00Z", "2026-11-01T10:00:00Z"));
    }

    @Test
    void aNightThroughTheChangeIsAnHourShorterOrLonger() {
        BusinessCalendar calendar = calendar(ZoneId.of("Europe/Berlin"), "22:00-06:00");
        assertThat(only(calendar.rangesOn(LocalDate.of(2026, 3, 28))).duration())
                .isEqualTo(Duration.ofHours(7));
        assertThat(only(calendar.rangesOn(LocalDate.of(2026, 10, 24))).duration())
                .isEqualTo(Duration.ofHours(9));
        assertThat(calendar.ticksOn(LocalDate.of(2026, 3, 29)))
                .isEqualTo(TickSet.range(0, 20).or(TickSet.range(84, 92)));
        assertThat(calendar.ticksOn(LocalDate.of(2026, 10, 25)))
                .isEqualTo(TickSet.range(0, 28).or(TickSet.range(92, 100)));
    }

    @Test
    void aDateThatTheZoneLeftOutHasNoHours() {
        BusinessCalendar calendar = new BusinessCalendar(ZoneId.of("Pacific/Apia"), BusinessHours.always());
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertThat(calendar.rangesOn(skipped)).isEmpty();
        assertThat(calendar.ticksOn(skipped)).isEqualTo(TickSet.empty());
        assertThat(calendar.ticksOn(skipped.minusDays(1)).cardinality()).isEqualTo(96);
        assertThat(calendar.ticksOn(skipped.plusDays(1)).cardinality()).isEqualTo(96);
    }

    @Test
    void ofTheNightsRoundADateThatTheZoneLeftOutThePartsThatExistAreOpen() {
        BusinessCalendar calendar = calendar(ZoneId.of("Pacific/Apia"), "22:00-06:00");
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        Instant midnight = Instant.parse("2011-12-30T10:00:00Z");
        assertThat(only(calendar.rangesOn(skipped.minusDays(1))).end()).isEqualTo(midnight);
        assertThat(only(calendar.rangesOn(skipped)))
                .isEqualTo(new TimeRange(midnight, midnight.plus(Duration.ofHours(6))));
        assertThat(calendar.ticksOn(skipped.plusDays(1)))
                .isEqualTo(TickSet.range(0, 24).or(TickSet.range(88, 96)));
    }

    private static BusinessCalendar calendar(ZoneId zone, String... ranges) {
        return new BusinessCalendar(zone, BusinessHours.everyDay(DayHours.of(ranges)));
    }

    private static List<LocalTime> startTimes(BusinessCalendar calendar, LocalDate date) {
        ZonedDate day = ZonedDate.of(date, calendar.zone());
        return calendar.ticksOn(day)
                .offsets()
                .mapToObj(offset -> day.toLocalTime(day.tickAt(offset)))
                .toList();
    }

    private static TimeRange only(List<TimeRange> ranges) {
        assertThat(ranges).hasSize(1);
        return ranges.get(0);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }
}
