package dev.aftercare.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time from {@code start} (included) to {@code end} (excluded), never empty. Two appointments of which one ends
 * when the other begins do not overlap (APT-2).
 */
public record TimeRange(Instant start, Instant end) {

    /**
     * @throws IllegalArgumentException if {@code start} is not before {@code end}
     */
    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "time range " + start + " to " + end + " is empty or runs backwards; give a start before the end");
        }
    }

    /** Whether the instant lies in this range; the start does, the end does not. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether all of the other range lies in this one. */
    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the two have at least one instant in common; ranges that only touch do not. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** What both have in common, or empty if they do not overlap. */
    public Optional<TimeRange> intersection(TimeRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return Optional.of(new TimeRange(from, to));
    }

    /** The elapsed time, always more than zero. */
    public Duration duration() {
        return Duration.between(start, end);
    }
}
