package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonedDateTest {

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14, 92, a spring day of 23 hours",
        "America/New_York, 2026-11-01, 100, an autumn day of 25 hours",
        "Europe/Berlin, 2026-03-29, 92, a spring day of 23 hours",
        "Europe/Berlin, 2026-10-25, 100, an autumn day of 25 hours",
        "Australia/Lord_Howe, 2026-10-04, 94, half an hour is skipped",
        "Australia/Lord_Howe, 2026-04-05, 98, half an hour comes twice",
        "America/Sao_Paulo, 2018-11-04, 92, midnight is skipped",
        "America/Sao_Paulo, 2018-02-17, 100, the last hour comes twice",
        "Asia/Beirut, 2026-03-29, 92, midnight is skipped",
        "Asia/Beirut, 2026-10-24, 100, the last hour comes twice",
        "America/Havana, 2026-11-01, 100, the first hour comes twice",
        "Antarctica/Vostok, 1994-01-31, 124, the longest day since 1970",
        "Pacific/Apia, 2011-12-30, 0, a date left out",
        "Africa/Monrovia, 1971-06-01, 96, midnight is no quarter of an hour",
    })
    void aDayWithAChangeIsNotRegularAndHasItsOwnLength(ZoneId zone, LocalDate date, int ticks) {
        ZonedDate day = ZonedDate.of(date, zone);
        assertThat(day.tickCount()).isEqualTo(ticks);
        assertThat(day.ticks().cardinality()).isEqualTo(ticks);
        assertThat(day.regular()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-03-29",
        "Asia/Shanghai, 2026-11-01",
        "America/New_York, 2026-11-02",
        "America/Sao_Paulo, 2018-11-03",
        "America/Sao_Paulo, 2018-02-18",
        "Pacific/Apia, 2011-12-29",
        "Pacific/Apia, 2011-12-31",
        "Asia/Kathmandu, 2026-01-01"
    })
    void aDayWithoutAChangeIsRegular(ZoneId zone, LocalDate date) {
        assertThat(ZonedDate.of(date, zone).regular()).isTrue();
        assertThat(ZonedDate.of(date, zone).tickCount()).isEqualTo(96);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 15, 96",
        "2026-11-22, 30, 48",
        "2026-11-22, 60, 24",
        "2026-11-01, 60, 25",
        "2027-03-14, 30, 46"
    })
    void stepsAreCountedByTheClock(LocalDate date, int minutes, int steps) {
        ZonedDate day = ZonedDate.of(date, ZoneId.of("America/New_York"));
        assertThat(day.ticksOnStep(minutes).cardinality()).isEqualTo(steps);
        assertThat(day.ticksOnStep(minutes).offsets().mapToObj(offset -> day.toLocalTime(day.tickAt(offset))))
                .allMatch(time -> time.getMinute() % minutes == 0);
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "45", "75"})
    void aStepThatIsNoPartOfAnHourInQuartersIsRefused(int minutes) {
        ZonedDate day = ZonedDate.of(LocalDate.of(2026, 11, 22), ZoneId.of("Asia/Shanghai"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.ticksOnStep(minutes))
                .withMessageContaining(String.valueOf(minutes));
    }

    @Test
    void aDayOfTwoDatesHasALengthButNoTickSet() {
        ZonedDate day = ZonedDate.of(LocalDate.of(1969, 9, 30), ZoneId.of("Pacific/Kwajalein"));
        assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofHours(47));
        assertThatIllegalArgumentException()
                .isThrownBy(day::ticks)
                .withMessageContaining("1969-09-30[Pacific/Kwajalein]")
                .withMessageContaining("188");
    }

    @Test
    void aDayBeginsAtTheChangeThatSkipsItsMidnight() {
        ZonedDate day = ZonedDate.of(LocalDate.of(2018, 11, 4), ZoneId.of("America/Sao_Paulo"));
        assertThat(day.start()).isEqualTo("2018-11-04T03:00:00Z");
        assertThat(day.toLocalTime(day.firstTick())).isEqualTo("01:00");
        assertThat(day.at(LocalTime.of(0, 30))).isEqualTo(day.start());
    }

    @Test
    void aSkippedTimeIsTheInstantOfTheChangeAndARepeatedOneItsFirstComing() {
        ZoneId newYork = ZoneId.of("America/New_York");
        assertThat(ZonedDate.of(LocalDate.of(2027, 3, 14), newYork).at(LocalTime.of(2, 30)))
                .isEqualTo("2027-03-14T07:00:00Z");
        assertThat(ZonedDate.of(LocalDate.of(2026, 11, 1), newYork).at(LocalTime.of(1, 30)))
                .isEqualTo("2026-11-01T05:30:00Z");
    }

    @Test
    void aDateLeftOutIsEmptyBetweenItsNeighbours() {
        ZonedDate skipped = ZonedDate.of(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"));
        assertThat(skipped.start()).isEqualTo(skipped.end()).isEqualTo("2011-12-30T10:00:00Z");
        assertThat(skipped.plusDays(-1).end()).isEqualTo(skipped.start());
        assertThat(skipped.plusDays(1).start()).isEqualTo(skipped.end());
        assertThat(skipped.ticks().isEmpty()).isTrue();
    }

    @Test
    void anHourSetBackIntoTheDateBeforeBelongsToTheNewDate() {
        ZoneId stJohns = ZoneId.of("America/St_Johns");
        ZonedDate day = ZonedDate.of(LocalDate.of(2010, 11, 7), stJohns);
        Instant shownAsTheDayBefore = Instant.parse("2010-11-07T03:00:00Z");
        assertThat(LocalDate.ofInstant(shownAsTheDayBefore, stJohns)).isEqualTo("2010-11-06");
        assertThat(ZonedDate.containing(shownAsTheDayBefore, stJohns)).isEqualTo(day);
        assertThat(day.tickCount()).isEqualTo(100);
    }

    @Test
    void ticksAndOffsetsLeadToEachOther() {
        ZonedDate day = ZonedDate.of(LocalDate.of(2026, 11, 22), ZoneId.of("Asia/Shanghai"));
        long nine = Tick.of(Instant.parse("2026-11-22T01:00:00Z"));
        assertThat(day.offsetOf(nine)).isEqualTo(36);
        assertThat(day.tickAt(36)).isEqualTo(nine);
        assertThat(day.toLocalTime(nine)).isEqualTo("09:00");
        assertThat(day.firstTick()).isEqualTo(Tick.of(Instant.parse("2026-11-21T16:00:00Z")));
        assertThat(day).hasToString("2026-11-22[Asia/Shanghai]");
    }

    @Test
    void aTickOfAnotherDateHasNoOffset() {
        ZonedDate day = ZonedDate.of(LocalDate.of(2026, 11, 22), ZoneId.of("Asia/Shanghai"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.offsetOf(day.firstTick() - 1))
                .withMessageContaining("2026-11-21T15:45:00Z")
                .withMessageContaining("2026-11-22[Asia/Shanghai]");
        assertThatIllegalArgumentException().isThrownBy(() -> day.offsetOf(day.firstTick() + 96));
    }

    @Test
    void onlyTicksThatLieInARangeCompletelyCount() {
        ZonedDate day = ZonedDate.of(LocalDate.of(2026, 11, 22), ZoneId.of("Asia/Shanghai"));
        assertThat(day.ticksIn(range("2026-11-22T01:01:00Z", "2026-11-22T01:59:00Z")))
                .isEqualTo(TickSet.range(37, 39));
        assertThat(day.ticksIn(range("2026-11-22T01:01:00Z", "2026-11-22T01:14:00Z")))
                .isEqualTo(TickSet.empty());
        assertThat(day.ticksIn(range("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")))
                .isEqualTo(TickSet.range(0, 96));
        assertThat(day.ticksIn(range("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z")))
                .isEqualTo(TickSet.empty());
        assertThat(day.ticksIn(range("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z")))
                .isEqualTo(TickSet.empty());
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }

    @Test
    void theOffsetFromATimeLiesWithinTheDateWhateverTheZone() {
        assertThat(ZonedDate.of(LocalDate.of(2026, 11, 23), ZoneId.of("Asia/Shanghai"))
                        .offsetFrom(LocalTime.NOON))
                .isEqualTo(48);
        assertThat(ZonedDate.of(LocalDate.of(2026, 11, 23), ZoneId.of("+08:07")).offsetFrom(LocalTime.MIDNIGHT))
                .isZero();
        assertThat(ZonedDate.of(LocalDate.of(2011, 12, 30), ZoneId.of("Pacific/Apia"))
                        .offsetFrom(LocalTime.NOON))
                .isZero();
    }

    @Test
    void aTickThatIsTouchedIsTouchedForAllOfIt() {
        ZonedDate day = ZonedDate.of(LocalDate.parse("2026-11-22"), ZoneId.of("UTC"));
        assertThat(day.ticksTouchedBy(range("2026-11-22T01:07:00Z", "2026-11-22T01:31:00Z")))
                .isEqualTo(TickSet.range(4, 7));
        assertThat(day.ticksTouchedBy(range("2026-11-22T01:00:00Z", "2026-11-22T01:15:00Z")))
                .as("the quarter before and the one after are not")
                .isEqualTo(TickSet.range(4, 5));
        assertThat(day.ticksTouchedBy(range("2026-11-22T01:01:00Z", "2026-11-22T01:01:01Z")))
                .isEqualTo(TickSet.range(4, 5));
        assertThat(day.ticksTouchedBy(range("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")))
                .isEqualTo(day.ticks());
        assertThat(day.ticksTouchedBy(range("2026-11-23T00:00:00Z", "2026-12-01T00:00:00Z")))
                .isEqualTo(TickSet.empty());
    }
}
