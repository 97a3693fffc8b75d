package dev.aftercare.domain.time;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The opening hours that belong to one date: any number of wall-clock ranges, sorted, none of which begins before the last one has
 * ended. Only the last can cross midnight. An empty list means closed.
 */
public record DayHours(List<LocalRange> ranges) {

    private static final String CLOSED = "closed";
    private static final DayHours NEVER = new DayHours(List.of());
    private static final DayHours WHOLE_DAY = DayHours.of("00:00-24:00");

    /**
     * Sorts the ranges.
     *
     * @throws IllegalArgumentException if two of them overlap
     */
    public DayHours {
        ranges = ranges.stream().sorted(Comparator.comparing(LocalRange::from)).toList();
        for (int i = 1; i < ranges.size(); i++) {
            LocalRange earlier = ranges.get(i - 1);
            LocalRange later = ranges.get(i);
            if (later.startMinute() < earlier.endMinute()) {
                throw new IllegalArgumentException(
                        "hours " + earlier + " and " + later + " overlap; write them as one range or part them");
            }
        }
    }

    /**
     * The hours of a day as texts, for instance {@code of("08:00-12:00", "13:00-18:00")} for a day with a lunch break.
     *
     * @throws IllegalArgumentException if a text is not of the form {@code 08:00-12:00}, or two ranges overlap
     */
    public static DayHours of(String... ranges) {
        return new DayHours(Arrays.stream(ranges).map(LocalRange::parse).toList());
    }

    /** A day without any hours. */
    public static DayHours closed() {
        return NEVER;
    }

    /** From midnight to midnight, 00:00-24:00. */
    public static DayHours allDay() {
        return WHOLE_DAY;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static DayHours parse(String text) {
        return CLOSED.equals(text) ? NEVER : of(text.split(",", -1));
    }

    /** Whether there are no hours at all. */
    public boolean isClosed() {
        return ranges.isEmpty();
    }

    /** Whether the last range ends on the next day. */
    public boolean crossesMidnight() {
        return !isClosed() && ranges.get(ranges.size() - 1).crossesMidnight();
    }

    /** The text form, {@code 08:00-12:00,13:00-18:00} or {@code closed}. */
    @Override
    public String toString() {
        return isClosed() ? CLOSED : ranges.stream().map(LocalRange::toString).collect(joining(","));
    }
}
