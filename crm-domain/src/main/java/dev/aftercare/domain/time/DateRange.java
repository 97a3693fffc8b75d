package dev.aftercare.domain.time;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of calendar dates from {@code from} (included) to {@code until} (excluded), never empty. Dates have no zone; whose they are
 * is known to who has them, {@link #in} asks.
 */
public record DateRange(LocalDate from, LocalDate until) {

    /**
     * @throws IllegalArgumentException if {@code from} is not before {@code until}
     */
    public DateRange {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "dates " + from + " to " + until + " are none or run backwards; give a first day before the end");
        }
    }

    /**
     * A period of n months from a day on: it ends with the corresponding day n months later, that day included; where that month lacks
     * the day, with its last day (WAR-2b). 36 months from 2024-02-29 end with 2027-02-28; 12 months from 2023-02-28 with 2024-02-28.
     *
     * @throws IllegalArgumentException if {@code months} is negative
     */
    public static DateRange ofMonths(LocalDate day, int months) {
        return new DateRange(day, day.plusMonths(months).plusDays(1));
    }

    /** The days of a calendar month, 1 for January. */
    public static DateRange ofMonth(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateRange(first, first.plusMonths(1));
    }

    /**
     * The day and the n days that follow it: day n is in time, day n + 1 is late (WAR-5a).
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public static DateRange ofDaysAfter(LocalDate day, int days) {
        return new DateRange(day, day.plusDays(days + 1L));
    }

    /**
     * The n months up to a day, that day included and the same day n months earlier not (CUS-6). Where that month lacks the day, its last
     * day counts as the same day: the 12 months up to 2024-02-29 begin with 2023-03-01, those up to 2025-02-28 with 2024-02-29.
     *
     * @throws IllegalArgumentException if {@code months} is not positive
     */
    public static DateRange ofMonthsUpTo(LocalDate day, int months) {
        return new DateRange(day.minusMonths(months).plusDays(1), day.plusDays(1));
    }

    /**
     * The days of which {@code day} lies in the n months up to them: {@link #ofMonthsUpTo} seen from the other end. 2024-02-29 lies in the
     * 12 months up to every day until 2025-02-28.
     *
     * @throws IllegalArgumentException if {@code months} is not positive
     */
    public static DateRange ofDaysThatReachBackTo(LocalDate day, int months) {
        LocalDate corresponding = day.plusMonths(months);
        boolean isStillReached = ofMonthsUpTo(corresponding, months).contains(day);
        return new DateRange(day, isStillReached ? corresponding.plusDays(1) : corresponding);
    }

    /** The days of a zone on which {@code time} lies, also where that is for a part of the first and of the last one only. */
    public static DateRange touchedBy(TimeRange time, ZoneId zone) {
        return new DateRange(
                ZonedDate.dateAt(time.start(), zone),
                ZonedDate.dateAt(time.end().minusNanos(1), zone).plusDays(1));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    /** The last day that belongs to it. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /**
     * The same stretch on the time line of a zone.
     *
     * @throws IllegalArgumentException if the zone left all of its dates out, as Pacific/Apia did with 2011-12-30
     */
    public TimeRange in(ZoneId zone) {
        return new TimeRange(
                ZonedDate.of(from, zone).start(), ZonedDate.of(until, zone).start());
    }
}
