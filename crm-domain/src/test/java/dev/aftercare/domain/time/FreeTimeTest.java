package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

/** What is free of the open hours, and where something can begin in it. */
class FreeTimeTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void whatIsBusyIsTakenOutOfWhatIsOpen() {
        // tag::free[]
        BusinessCalendar shop = new BusinessCalendar(
                ZoneId.of("UTC"), BusinessHours.everyDay(DayHours.of("09:00-12:00", "13:00-15:00")));
        ZonedDate day = ZonedDate.of(LocalDate.of(2026, 11, 23), shop.zone());
        List<TimeRange> busy = List.of(range("10:00", "11:30"), range("13:00", "13:30"));

        List<TimeRange> free = TimeRanges.minus(shop.rangesOn(day.date()), busy);
        List<Instant> starts =
                SlotGrid.of(day, LocalTime.of(9, 0), Duration.ofMinutes(30)).starts(free, Duration.ofHours(1));

        assertThat(free).containsExactly(range("09:00", "10:00"), range("11:30", "12:00"), range("13:30", "15:00"));
        assertThat(starts).containsExactly(at("09:00"), at("13:30"), at("14:00"));
        // end::free[]
    }

    @Test
    void rangesThatTouchOrOverlapAreOne() {
        assertThat(TimeRanges.joined(List.of(
                        range("11:00", "12:00"),
                        range("09:00", "10:00"),
                        range("10:00", "10:30"),
                        range("09:15", "09:30"))))
                .containsExactly(range("09:00", "10:30"), range("11:00", "12:00"));
    }

    @Test
    void whatIsTakenMayReachOverTheEdges() {
        List<TimeRange> open = List.of(range("09:00", "12:00"));
        assertThat(TimeRanges.minus(open, List.of(range("08:00", "09:30"), range("11:00", "13:00"))))
                .containsExactly(range("09:30", "11:00"));
        assertThat(TimeRanges.minus(open, List.of(range("08:00", "13:00")))).isEmpty();
        assertThat(TimeRanges.minus(open, List.of(range("12:00", "13:00")))).isEqualTo(open);
        assertThat(TimeRanges.minus(open, List.of(range("10:00", "10:30"), range("10:15", "11:00"))))
                .containsExactly(range("09:00", "10:00"), range("11:00", "12:00"));
    }

    @Test
    void onlyWhatLiesInTheWindowIsLeft() {
        assertThat(TimeRanges.within(
                        range("10:00", "14:00"), List.of(range("09:00", "11:00"), range("13:30", "15:00"))))
                .containsExactly(range("10:00", "11:00"), range("13:30", "14:00"));
    }

    @Test
    void aGridReachesBackBeyondItsOrigin() {
        SlotGrid grid = new SlotGrid(at("10:05"), HALF_AN_HOUR);
        assertThat(grid.roundUp(at("09:00"))).isEqualTo(at("09:05"));
        assertThat(grid.roundUp(at("09:05"))).isEqualTo(at("09:05"));
        assertThat(grid.roundUp(at("10:05").plusNanos(1))).isEqualTo(at("10:35"));
    }

    @Test
    void slotsInTheMissingHourAreNotThere() {
        ZonedDate spring = ZonedDate.of(LocalDate.of(2027, 3, 14), ZoneId.of("America/New_York"));
        List<Instant> starts = SlotGrid.of(spring, LocalTime.MIDNIGHT, Duration.ofHours(1))
                .starts(List.of(new TimeRange(spring.start(), spring.end())), Duration.ofHours(1));

        assertThat(starts).hasSize(23);
        assertThat(starts.stream()
                        .map(start -> ZonedDate.timeAt(start, spring.zone()).getHour()))
                .doesNotContain(2);
    }

    @Tag("HC-14")
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-13",
        "America/New_York, 2027-03-14",
        "America/New_York, 2026-11-01",
        "Australia/Lord_Howe, 2026-10-04"
    })
    void theGridBeginsWithTheOpeningAlsoWhereClocksChange(String zone, LocalDate date) {
        BusinessCalendar shop =
                new BusinessCalendar(ZoneId.of(zone), BusinessHours.everyDay(DayHours.of("08:00-18:00")));
        ZonedDate day = ZonedDate.of(date, shop.zone());
        assertThat(SlotGrid.of(day, LocalTime.of(8, 0), Duration.ofHours(2))
                        .starts(shop.rangesOn(date), Duration.ofHours(2)))
                .extracting(start -> ZonedDate.timeAt(start, shop.zone()).getHour())
                .containsExactly(8, 10, 12, 14, 16);
    }

    @Test
    void aStepOrLengthOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotGrid(at("10:00"), Duration.ZERO))
                .withMessageContaining("step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotGrid(at("10:00"), HALF_AN_HOUR)
                        .starts(List.of(range("10:00", "11:00")), Duration.ofMinutes(-1)))
                .withMessageContaining("length");
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(at(from), at(to));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00Z");
    }
}
