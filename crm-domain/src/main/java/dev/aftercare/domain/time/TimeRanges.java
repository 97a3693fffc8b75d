package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Sets of instants as lists of half-open ranges. What is given may be in any order and overlap; what is returned is sorted and
 * <em>joined</em>: between two ranges there is always a gap.
 */
public final class TimeRanges {

    private TimeRanges() {}

    /** The instants that lie in at least one of the ranges. */
    public static List<TimeRange> joined(Collection<TimeRange> ranges) {
        List<TimeRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(TimeRange::start));
        List<TimeRange> joined = new ArrayList<>(sorted.size());
        for (TimeRange next : sorted) {
            int last = joined.size() - 1;
            if (last < 0 || next.start().isAfter(joined.get(last).end())) {
                joined.add(next);
            } else if (next.end().isAfter(joined.get(last).end())) {
                joined.set(last, new TimeRange(joined.get(last).start(), next.end()));
            }
        }
        return ImmutableList.copyOf(joined);
    }

    /** The instants of the ranges that lie in {@code window} too. */
    public static List<TimeRange> within(TimeRange window, Collection<TimeRange> ranges) {
        return joined(ranges).stream()
                .flatMap(range -> range.intersection(window).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The instants of the ranges that lie in none of {@code taken}: what is free of the open hours when the busy ones are gone. */
    public static List<TimeRange> minus(Collection<TimeRange> ranges, Collection<TimeRange> taken) {
        List<TimeRange> busy = joined(taken);
        ImmutableList.Builder<TimeRange> free = ImmutableList.builder();
        int next = 0;
        for (TimeRange range : joined(ranges)) {
            Instant from = range.start();
            while (next < busy.size() && busy.get(next).start().isBefore(range.end())) {
                TimeRange hole = busy.get(next);
                addUnlessEmpty(from, hole.start(), free);
                from = hole.end().isAfter(from) ? hole.end() : from;
                if (hole.end().isAfter(range.end())) {
                    break;
                }
                next++;
            }
            addUnlessEmpty(from, range.end(), free);
        }
        return free.build();
    }

    private static void addUnlessEmpty(Instant from, Instant until, ImmutableList.Builder<TimeRange> ranges) {
        if (from.isBefore(until)) {
            ranges.add(new TimeRange(from, until));
        }
    }
}
