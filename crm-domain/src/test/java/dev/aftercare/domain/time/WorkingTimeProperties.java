package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of working time, in all zones and near clock changes, beside an oracle that walks day by day. */
@Tag("CMP-3a")
class WorkingTimeProperties {

    /** A calendar, an instant near a clock change or a closure, and another up to two months on. */
    record Question(BusinessCalendar calendar, Instant from, Instant to) {}

    @Property
    void addingAndMeasuringAgree(@ForAll("questions") Question asked, @ForAll("amounts") Duration amount) {
        Optional<Instant> reached = asked.calendar.plus(asked.from, amount);
        Assume.that(reached.isPresent());
        assertThat(asked.calendar.between(asked.from, reached.get())).isEqualTo(amount);
    }

    @Property
    void nothingIsAddedThatIsNotWorked(@ForAll("questions") Question asked, @ForAll("amounts") Duration amount) {
        Assume.that(!amount.isZero());
        Optional<Instant> reached = asked.calendar.plus(asked.from, amount);
        Assume.that(reached.isPresent());
        Instant nearer =
                amount.isNegative() ? reached.get().plusNanos(1) : reached.get().minusNanos(1);
        assertThat(asked.calendar.between(asked.from, nearer))
                .isEqualTo(amount.plusNanos(amount.isNegative() ? 1 : -1));
    }

    @Property
    void whatIsMeasuredIsWhatADayByDayWalkFinds(@ForAll("questions") Question asked) {
        Duration walked = walked(asked).stream().map(TimeRange::duration).reduce(Duration.ZERO, Duration::plus);
        boolean forward = asked.from.isBefore(asked.to);
        assertThat(asked.calendar.between(asked.from, asked.to)).isEqualTo(forward ? walked : walked.negated());
        assertThat(asked.calendar.between(asked.to, asked.from)).isEqualTo(forward ? walked.negated() : walked);
    }

    @Property
    void rangesAreThoseADayByDayWalkFinds(@ForAll("questions") Question asked) {
        Assume.that(asked.from.isBefore(asked.to));
        assertThat(asked.calendar.rangesWithin(new TimeRange(asked.from, asked.to)))
                .isEqualTo(walked(asked));
    }

    @Property
    void stretchesThatFollowEachOtherAddUp(@ForAll("questions") Question asked, @ForAll("amounts") Duration later) {
        Instant middle = asked.from.plus(later);
        assertThat(asked.calendar.between(asked.from, middle).plus(asked.calendar.between(middle, asked.to)))
                .isEqualTo(asked.calendar.between(asked.from, asked.to));
    }

    @Property
    void rollingGoesOverClosedTimeOnly(@ForAll("questions") Question asked) {
        asked.calendar.rollForward(asked.from).ifPresent(open -> {
            assertThat(asked.calendar.isOpen(open)).isTrue();
            assertThat(open).isAfterOrEqualTo(asked.from);
            assertThat(asked.calendar.between(asked.from, open)).isZero();
        });
        asked.calendar.rollBack(asked.from).ifPresent(end -> {
            assertThat(asked.calendar.isOpen(end.minusNanos(1))).isTrue();
            assertThat(end).isBeforeOrEqualTo(asked.from);
            assertThat(asked.calendar.between(end, asked.from)).isZero();
        });
    }

    @Property
    void itClosesAtTheFirstEndAndOpensAtTheFirstStartAfter(@ForAll("questions") Question asked) {
        Assume.that(asked.from.isBefore(asked.to));
        List<TimeRange> walked = walked(asked);
        Optional<Instant> closing =
                walked.stream().map(TimeRange::end).filter(asked.to::isAfter).findFirst();
        Optional<Instant> opening = walked.stream()
                .map(TimeRange::start)
                .filter(asked.from::isBefore)
                .findFirst();
        closing.ifPresent(
                end -> assertThat(asked.calendar.nextClosing(asked.from)).contains(end));
        opening.ifPresent(
                start -> assertThat(asked.calendar.nextOpening(asked.from)).contains(start));
    }

    @Property
    void splittingARangeChangesNothing(
            @ForAll("questions") Question asked, @ForAll("amounts") Duration amount, @ForAll("times") LocalTime at) {
        BusinessCalendar split = new BusinessCalendar(asked.calendar.zone(), split(asked.calendar.hours(), at))
                .observing(asked.calendar.official());
        assertThat(split.between(asked.from, asked.to)).isEqualTo(asked.calendar.between(asked.from, asked.to));
        assertThat(split.plus(asked.from, amount)).isEqualTo(asked.calendar.plus(asked.from, amount));
        assertThat(split.nextClosing(asked.from)).isEqualTo(asked.calendar.nextClosing(asked.from));
        assertThat(split.nextOpening(asked.from)).isEqualTo(asked.calendar.nextOpening(asked.from));
        assertThat(split.rollBack(asked.from)).isEqualTo(asked.calendar.rollBack(asked.from));
        assertThat(split.endOfBusiness(asked.from)).isEqualTo(asked.calendar.endOfBusiness(asked.from));
    }

    /** The same opening times, told by a clock that is some hours ahead or behind. */
    @Property
    void movingTheReadersZoneChangesNothing(
            @ForAll("dayHours") DayHours hours,
            @ForAll("offsets") int offsetMinutes,
            @ForAll("questions") Question asked,
            @ForAll("amounts") Duration amount) {
        BusinessCalendar here = new BusinessCalendar(ZoneOffset.UTC, BusinessHours.everyDay(hours));
        BusinessCalendar there = new BusinessCalendar(
                ZoneOffset.ofTotalSeconds(offsetMinutes * 60), BusinessHours.everyDay(moved(hours, offsetMinutes)));
        assertThat(there.plus(asked.from, amount)).isEqualTo(here.plus(asked.from, amount));
        assertThat(there.between(asked.from, asked.to)).isEqualTo(here.between(asked.from, asked.to));
        assertThat(there.nextOpening(asked.from)).isEqualTo(here.nextOpening(asked.from));
        assertThat(there.nextClosing(asked.from)).isEqualTo(here.nextClosing(asked.from));
    }

    @Property
    void workingDaysAreThoseADayByDayWalkFinds(@ForAll("questions") Question asked) {
        Assume.that(!asked.to.isBefore(asked.from));
        LocalDate from = ZonedDate.dateAt(asked.from, asked.calendar.zone());
        LocalDate to = ZonedDate.dateAt(asked.to, asked.calendar.zone());
        List<LocalDate> walked = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(date -> !asked.calendar.rangesOn(date).isEmpty())
                .filter(date -> ZonedDate.of(date, asked.calendar.zone()).tickCount() > 0)
                .toList();
        assertThat(asked.calendar.workingDaysBetween(from, to)).isEqualTo(walked.size());
        for (int i = 0; i < walked.size(); i++) {
            assertThat(asked.calendar.plusWorkingDays(from, i + 1)).contains(walked.get(i));
            assertThat(asked.calendar.plusWorkingDays(to.plusDays(1), i - walked.size()))
                    .contains(walked.get(i));
        }
    }

    @Property
    void addingAndCountingWorkingDaysAgree(@ForAll("questions") Question asked, @ForAll("dayCounts") int count) {
        LocalDate from = ZonedDate.dateAt(asked.from, asked.calendar.zone());
        Assume.that(count > 0 || asked.calendar.isWorkingDay(from));
        Optional<LocalDate> reached = asked.calendar.plusWorkingDays(from, count);
        Assume.that(reached.isPresent());
        assertThat(asked.calendar.workingDaysBetween(from, reached.get())).isEqualTo(count);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Integer> seconds = Arbitraries.integers().between(-86_400, 2 * 86_400);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-86_400, 62 * 86_400);
        return Combinators.combine(
                        TimeArbitraries.dates(), TimeArbitraries.hours(), exceptions(), seconds, lengths, flags())
                .as((date, week, exceptions, after, length, official) -> {
                    BusinessHours hours = week;
                    Map<LocalDate, OfficialDays.Day> days = new TreeMap<>();
                    for (int i = 0; i < exceptions.size(); i++) {
                        LocalDate exceptional = date.date().plusDays(i * 3L - 3);
                        if (official) {
                            days.put(
                                    exceptional,
                                    new OfficialDays.Day(exceptions.get(i).isClosed(), "day"));
                        } else {
                            hours = hours.openOn(exceptional, exceptions.get(i));
                        }
                    }
                    BusinessCalendar calendar = new BusinessCalendar(date.zone(), hours);
                    Instant from = date.start().plusSeconds(after);
                    return new Question(
                            days.isEmpty() ? calendar : calendar.observing(new OfficialDays("CN", days, Set.of())),
                            from,
                            from.plusSeconds(length));
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Duration> amounts() {
        return Arbitraries.longs()
                .between(-400 * 3_600_000_000_000L, 400 * 3_600_000_000_000L)
                .map(Duration::ofNanos);
    }

    @Provide
    Arbitrary<Integer> dayCounts() {
        return Arbitraries.integers().between(-300, 300).filter(count -> count != 0);
    }

    @Provide
    Arbitrary<DayHours> dayHours() {
        return TimeArbitraries.dayHours();
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return TimeArbitraries.times();
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(-18 * 60, 18 * 60);
    }

    private static Arbitrary<List<DayHours>> exceptions() {
        return TimeArbitraries.dayHours().list().ofMaxSize(4);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    /** The open ranges between the two instants, found date by date. */
    private static List<TimeRange> walked(Question asked) {
        boolean forward = asked.from.isBefore(asked.to);
        if (asked.from.equals(asked.to)) {
            return List.of();
        }
        TimeRange window = forward ? new TimeRange(asked.from, asked.to) : new TimeRange(asked.to, asked.from);
        LocalDate first =
                ZonedDate.dateAt(window.start(), asked.calendar.zone()).minusDays(2);
        LocalDate last = ZonedDate.dateAt(window.end(), asked.calendar.zone()).plusDays(2);
        List<TimeRange> all = new ArrayList<>();
        first.datesUntil(last).forEach(date -> all.addAll(asked.calendar.rangesOn(date)));
        return TimeRanges.within(window, all);
    }

    /** Every range that contains the time, parted there. */
    private static BusinessHours split(BusinessHours hours, LocalTime at) {
        BusinessHours split = hours;
        for (var day : hours.weekly().entrySet()) {
            split = split.every(day.getKey(), split(day.getValue(), at));
        }
        for (var day : hours.exceptions().entrySet()) {
            split = split.openOn(day.getKey(), split(day.getValue(), at));
        }
        return split;
    }

    private static DayHours split(DayHours hours, LocalTime at) {
        return new DayHours(hours.ranges().stream()
                .flatMap(range -> isWithin(range, at)
                        ? Stream.of(new LocalRange(range.from(), at), new LocalRange(at, range.to()))
                        : Stream.of(range))
                .toList());
    }

    /** Within the part before midnight. */
    private static boolean isWithin(LocalRange range, LocalTime at) {
        return range.from().isBefore(at)
                && (range.endsAtMidnight() || range.crossesMidnight() || at.isBefore(range.to()));
    }

    private static DayHours moved(DayHours hours, int minutes) {
        return new DayHours(hours.ranges().stream()
                .map(range -> new LocalRange(
                        range.from().plusMinutes(minutes), range.to().plusMinutes(minutes)))
                .toList());
    }
}
