package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of opening hours in all zones the JDK knows, from 1970 on; half of the dates are near a clock change. */
@Tag("APT-2")
class BusinessCalendarProperties {

    @Property
    void theWholeDayIsOpenWithoutABreak(@ForAll("dates") ZonedDate day) {
        BusinessCalendar calendar = new BusinessCalendar(day.zone(), BusinessHours.always());
        Duration open =
                calendar.rangesOn(day.date()).stream().map(TimeRange::duration).reduce(Duration.ZERO, Duration::plus);
        assertThat(open).isEqualTo(Duration.between(day.start(), day.end()));
        assertThat(calendar.ticksOn(day)).isEqualTo(day.ticks());
    }

    @Property
    void hoursAndTheirBreaksMakeUpTheDay(@ForAll("dates") ZonedDate day, @ForAll("dayHours") DayHours hours) {
        List<LocalRange> sameDay = hours.ranges().stream()
                .filter(Predicate.not(LocalRange::crossesMidnight))
                .toList();
        List<LocalRange> breaks = breaksOf(sameDay);
        assertThat(openTime(day, sameDay).plus(openTime(day, breaks)))
                .isEqualTo(Duration.between(day.start(), day.end()));
    }

    @Property
    void rangesAreInOrderAndApart(@ForAll("dates") ZonedDate day, @ForAll("hours") BusinessHours hours) {
        List<TimeRange> ranges = new BusinessCalendar(day.zone(), hours).rangesOn(day.date());
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).start()).isAfter(ranges.get(i - 1).end());
        }
    }

    @Property
    void preparedTicksAreThoseFoundTheLongWay(@ForAll("dates") ZonedDate day, @ForAll("hours") BusinessHours week) {
        for (BusinessHours hours : withExceptionsRound(day.date(), week)) {
            assertThat(new BusinessCalendar(day.zone(), hours).ticksOn(day))
                    .isEqualTo(OpenTicks.ticksOn(day, hours::on));
        }
    }

    @Property(tries = 200)
    void aTickIsOpenIfEachHalfMinuteOfItIs(@ForAll("dates") ZonedDate day, @ForAll("hours") BusinessHours week) {
        for (BusinessHours hours : withExceptionsRound(day.date(), week)) {
            BusinessCalendar calendar = new BusinessCalendar(day.zone(), hours);
            int[] open = IntStream.range(0, day.tickCount())
                    .filter(offset -> halfMinutesOf(day.tickAt(offset)).allMatch(calendar::isOpen))
                    .toArray();
            assertThat(calendar.ticksOn(day).offsets().toArray()).isEqualTo(open);
        }
    }

    @Property
    void everyInstantBelongsToOneDate(@ForAll("dates") ZonedDate day) {
        assertThat(day.plusDays(1).start()).isEqualTo(day.end());
        if (day.start().isBefore(day.end())) {
            assertThat(ZonedDate.containing(day.start(), day.zone())).isEqualTo(day);
            assertThat(ZonedDate.containing(day.end().minusNanos(1), day.zone()))
                    .isEqualTo(day);
        }
    }

    @Property
    void timesOfADayKeepTheirOrder(
            @ForAll("dates") ZonedDate day, @ForAll("times") LocalTime a, @ForAll("times") LocalTime b) {
        LocalTime earlier = a.isBefore(b) ? a : b;
        LocalTime later = a.isBefore(b) ? b : a;
        assertThat(day.at(earlier)).isBeforeOrEqualTo(day.at(later)).isAfterOrEqualTo(day.start());
        assertThat(day.at(later)).isBeforeOrEqualTo(day.end());
    }

    @Property
    void theTextOfADayIsReadBack(@ForAll("dayHours") DayHours hours) {
        assertThat(DayHours.parse(hours.toString())).isEqualTo(hours);
    }

    @Provide
    Arbitrary<ZonedDate> dates() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return TimeArbitraries.times();
    }

    @Provide
    Arbitrary<DayHours> dayHours() {
        return TimeArbitraries.dayHours();
    }

    @Provide
    Arbitrary<BusinessHours> hours() {
        return TimeArbitraries.hours();
    }

    private static List<BusinessHours> withExceptionsRound(LocalDate date, BusinessHours week) {
        DayHours night = DayHours.of("07:07-09:00", "20:00-05:05");
        return List.of(
                week,
                week.closedOn(date),
                week.closedOn(date.minusDays(1)),
                week.openOn(date, night),
                week.openOn(date.minusDays(1), night),
                week.openOn(date.plusDays(1), night));
    }

    private static List<LocalRange> breaksOf(List<LocalRange> ranges) {
        List<LocalRange> breaks = new ArrayList<>();
        LocalTime from = LocalTime.MIDNIGHT;
        for (LocalRange range : ranges) {
            if (from.isBefore(range.from())) {
                breaks.add(new LocalRange(from, range.from()));
            }
            from = range.to();
        }
        boolean openUntilMidnight =
                !ranges.isEmpty() && ranges.get(ranges.size() - 1).endsAtMidnight();
        if (!openUntilMidnight) {
            breaks.add(new LocalRange(from, LocalTime.MIDNIGHT));
        }
        return breaks;
    }

    private static Duration openTime(ZonedDate day, List<LocalRange> ranges) {
        BusinessHours hours = BusinessHours.everyDay(new DayHours(ranges));
        return new BusinessCalendar(day.zone(), hours)
                .rangesOn(day.date()).stream().map(TimeRange::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** Since 1970 every offset of a zone has been a multiple of half a minute. */
    private static Stream<Instant> halfMinutesOf(long tick) {
        return IntStream.range(0, Tick.MINUTES * 2)
                .mapToObj(half -> Tick.startOf(tick).plusSeconds(30L * half));
    }
}
