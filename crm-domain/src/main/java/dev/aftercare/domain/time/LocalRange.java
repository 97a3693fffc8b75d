package dev.aftercare.domain.time;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Opening hours without a break on the wall clock, from {@code from} (included) to {@code to} (excluded), in whole minutes.
 *
 * <p>{@code to} = 00:00 is the midnight at the end of the day and is written {@code 24:00}. Any other {@code to} that is not after
 * {@code from} lies on the next day: 22:00-06:00 is a night of eight hours and 08:00-08:00 lasts until the next morning. Such a
 * range belongs to the date on which it begins.
 */
public record LocalRange(LocalTime from, LocalTime to) {

    static final int MINUTES_PER_DAY = 24 * 60;

    /**
     * @throws IllegalArgumentException if a time is not a whole minute
     */
    public LocalRange {
        requireWholeMinute(from);
        requireWholeMinute(to);
    }

    /**
     * Reads a range as {@link #toString()} writes it, such as {@code 08:00-12:00} or {@code 18:00-24:00}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static LocalRange parse(String text) {
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)")) {
            throw new IllegalArgumentException("hours '" + text + "' cannot be read; write them as 08:00-12:00");
        }
        String to = text.substring(6);
        return new LocalRange(
                LocalTime.parse(text.substring(0, 5)), "24:00".equals(to) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    /** Whether the end lies on the day after the start; a range that ends at midnight does not cross it. */
    public boolean crossesMidnight() {
        return !endsAtMidnight() && !to.isAfter(from);
    }

    /** Whether this range ends with its day. */
    public boolean endsAtMidnight() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    /** Minutes from the midnight before {@code from} to the end, on a day without clock change: 1 to 2,879. */
    int endMinute() {
        int minute = minuteOf(to);
        return endsAtMidnight() || crossesMidnight() ? minute + MINUTES_PER_DAY : minute;
    }

    int startMinute() {
        return minuteOf(from);
    }

    /** The text form, {@code 08:00-12:00}. */
    @Override
    public String toString() {
        return from + "-" + (endsAtMidnight() ? "24:00" : to.toString());
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static void requireWholeMinute(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException(
                    "opening hours at " + time + " are not a whole minute; leave the seconds out");
        }
    }
}
