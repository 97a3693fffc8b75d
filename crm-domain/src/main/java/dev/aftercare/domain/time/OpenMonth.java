package dev.aftercare.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The working time of one month of a calendar, prepared so that every question is a search in a sorted array. Instants and durations
 * are nanoseconds since the month began: a month has less than 2<sup>52</sup> of them.
 */
final class OpenMonth {

    private static final long NANOS = 1_000_000_000L;

    private final LocalDate firstDate;
    private final Instant start;
    private final Instant end;
    /** Range i is open from opens[i] to closes[i]; before[i] has been worked when it opens. No two ranges touch. */
    private final long[] opens;

    private final long[] closes;
    private final long[] before;
    private final long total;
    /** Bit i: the date i days after the first is a working day. */
    private final long workingDays;

    private OpenMonth(LocalDate firstDate, TimeRange month, List<TimeRange> open, long workingDays) {
        this.firstDate = firstDate;
        this.start = month.start();
        this.end = month.end();
        this.workingDays = workingDays;
        int count = open.size();
        opens = new long[count];
        closes = new long[count];
        before = new long[count];
        long worked = 0;
        for (int i = 0; i < count; i++) {
            opens[i] = nanosAt(open.get(i).start());
            closes[i] = nanosAt(open.get(i).end());
            before[i] = worked;
            worked += closes[i] - opens[i];
        }
        total = worked;
    }

    /** Prepares a month: the hours that belong to its dates and the end of the night before, cut to the month. */
    static OpenMonth of(BusinessCalendar calendar, YearMonth month) {
        ZonedDate first = ZonedDate.of(month.atDay(1), calendar.zone());
        List<TimeRange> open = new ArrayList<>(
                OpenHours.on(first.plusDays(-1), calendar.hoursOn(month.atDay(1).minusDays(1)))
                        .toList());
        long workingDays = 0;
        ZonedDate date = first;
        for (int day = 0; day < month.lengthOfMonth(); day++, date = date.plusDays(1)) {
            List<TimeRange> ofDate =
                    OpenHours.on(date, calendar.hoursOn(date.date())).toList();
            open.addAll(ofDate);
            boolean exists = date.start().isBefore(date.end());
            workingDays |= exists && !ofDate.isEmpty() ? 1L << day : 0;
        }
        TimeRange whole = new TimeRange(first.start(), date.start());
        return new OpenMonth(first.date(), whole, TimeRanges.within(whole, open), workingDays);
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    /** All working time of the month. */
    long total() {
        return total;
    }

    /** The working time of the month before the instant; what lies outside the month is taken as its start or end. */
    long workedBefore(Instant instant) {
        long at = nanosAt(instant);
        int i = lastOpeningUpTo(at);
        return i < 0 ? 0 : before[i] + Math.min(at, closes[i]) - opens[i];
    }

    /** The first instant before which so much has been worked, 1 to {@link #total()}. */
    Instant firstAt(long worked) {
        int i = lastBelow(before, worked);
        return instantAt(opens[i] + worked - before[i]);
    }

    /** The last instant before which no more than so much has been worked, 0 to {@link #total()} - 1. */
    Instant lastAt(long worked) {
        int i = lastBelow(before, worked + 1);
        return instantAt(opens[i] + worked - before[i]);
    }

    List<TimeRange> ranges() {
        return IntStream.range(0, opens.length)
                .mapToObj(i -> range(opens[i], closes[i]))
                .toList();
    }

    boolean isOpenAt(Instant instant) {
        long at = nanosAt(instant);
        int i = lastOpeningUpTo(at);
        return i >= 0 && at < closes[i];
    }

    /** What lies at the instant or later of the first open range of which there is something. */
    Optional<TimeRange> rangeFrom(Instant instant) {
        long at = nanosAt(instant);
        int i = Math.max(0, lastOpeningUpTo(at));
        i += i < opens.length && closes[i] <= at ? 1 : 0;
        return i < opens.length ? Optional.of(range(Math.max(at, opens[i]), closes[i])) : Optional.empty();
    }

    /** What lies before the instant of the last open range of which there is something. */
    Optional<TimeRange> rangeUpTo(Instant instant) {
        long at = nanosAt(instant);
        int i = lastBelow(opens, at);
        return i >= 0 ? Optional.of(range(opens[i], Math.min(at, closes[i]))) : Optional.empty();
    }

    int workingDayCount() {
        return Long.bitCount(workingDays);
    }

    /** The working days of the month up to that date of it, itself included. */
    int workingDaysUpTo(LocalDate date) {
        return Long.bitCount(workingDays & ((1L << date.getDayOfMonth()) - 1));
    }

    boolean isWorkingDay(LocalDate date) {
        return (workingDays & (1L << (date.getDayOfMonth() - 1))) != 0;
    }

    /** The n-th working day of the month, 1 to {@link #workingDayCount()}. */
    LocalDate workingDay(int n) {
        long left = workingDays;
        for (int i = 1; i < n; i++) {
            left &= left - 1;
        }
        return firstDate.plusDays(Long.numberOfTrailingZeros(left));
    }

    /** The index of the last range that opens at the moment or earlier, or -1. */
    private int lastOpeningUpTo(long at) {
        return lastBelow(opens, at + 1);
    }

    /** The index of the last value that is less than the limit, or -1; the values ascend. */
    private static int lastBelow(long[] values, long limit) {
        int found = Arrays.binarySearch(values, limit);
        return found >= 0 ? found - 1 : -found - 2;
    }

    private TimeRange range(long from, long until) {
        return new TimeRange(instantAt(from), instantAt(until));
    }

    private Instant instantAt(long nanos) {
        return start.plusNanos(nanos);
    }

    private long nanosAt(Instant instant) {
        if (instant.isBefore(start)) {
            return 0;
        }
        Instant at = instant.isAfter(end) ? end : instant;
        return (at.getEpochSecond() - start.getEpochSecond()) * NANOS + at.getNano() - start.getNano();
    }
}
