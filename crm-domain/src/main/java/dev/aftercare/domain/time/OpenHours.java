package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The wall-clock hours of a date on the time line. How a wall-clock time becomes an instant is told at {@link ZonedDate}. */
final class OpenHours {

    private OpenHours() {}

    /** In order, as they stand: not joined, and without those that lie in a skipped hour altogether. */
    static Stream<TimeRange> on(ZonedDate date, DayHours hours) {
        return hours.ranges().stream().flatMap(range -> on(date, range));
    }

    /** Joined where they touch. */
    static List<TimeRange> joinedOn(ZonedDate date, DayHours hours) {
        return TimeRanges.joined(on(date, hours).collect(ImmutableList.toImmutableList()));
    }

    private static Stream<TimeRange> on(ZonedDate date, LocalRange range) {
        Instant start = date.at(range.from());
        Instant end = endOf(range, date);
        return start.isBefore(end) ? Stream.of(new TimeRange(start, end)) : Stream.empty();
    }

    private static Instant endOf(LocalRange range, ZonedDate date) {
        if (range.endsAtMidnight()) {
            return date.end();
        }
        return (range.crossesMidnight() ? date.plusDays(1) : date).at(range.to());
    }
}
