package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Instants at a fixed distance, on which things of any length may begin: free times for a call, a test drive, a lesson. (A workshop
 * holds several resources at once and searches its day's {@link TickSet ticks} instead.)
 *
 * @param origin one of the instants; the others lie before and after it
 * @param step the distance between two, more than zero
 */
public record SlotGrid(Instant origin, Duration step) {

    /**
     * @throws IllegalArgumentException if the step is not more than zero
     */
    public SlotGrid {
        requirePositive("step", step);
    }

    /** A grid through a time of that date, normally its opening, so that it begins with the day's work also where clocks change. */
    public static SlotGrid of(ZonedDate date, LocalTime first, Duration step) {
        return new SlotGrid(date.at(first), step);
    }

    /** The first instant of the grid that is not before the given one. */
    public Instant roundUp(Instant instant) {
        Duration past = Duration.between(origin, instant);
        long steps = past.dividedBy(step);
        Instant near = origin.plus(step.multipliedBy(steps));
        return near.isBefore(instant) ? near.plus(step) : near;
    }

    /** The range with its start rounded up; empty if nothing is left of it. */
    public Optional<TimeRange> roundUp(TimeRange range) {
        Instant start = roundUp(range.start());
        return start.isBefore(range.end()) ? Optional.of(new TimeRange(start, range.end())) : Optional.empty();
    }

    /**
     * Where something of that length can begin so that it ends in the same range, in order. What touches can follow without a gap: half
     * past is free when something ends at half past.
     *
     * @throws IllegalArgumentException if the length is not more than zero
     */
    public List<Instant> starts(Collection<TimeRange> free, Duration length) {
        requirePositive("length", length);
        ImmutableList.Builder<Instant> starts = ImmutableList.builder();
        for (TimeRange range : TimeRanges.joined(free)) {
            Instant start = roundUp(range.start());
            while (!start.plus(length).isAfter(range.end())) {
                starts.add(start);
                start = start.plus(step);
            }
        }
        return starts.build();
    }

    private static void requirePositive(String what, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("a " + what + " of " + duration + " is none; give more than zero");
        }
    }
}
