package dev.aftercare.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months of a calendar one after the other. Each is prepared when it is first asked for and then kept and shared between threads;
 * an answer costs a search in the month where it begins and in the one where it ends, and one addition for each month between.
 */
final class OpenMonths {

    /** How many months an answer may lie from the question: 100 years of them. */
    private static final int HORIZON = 1_200;

    /** What has not closed in so many months of the standing week alone never will; both clock changes of a year are among them. */
    private static final int ROUND = 13;

    /** What is prepared for other months, of which somebody asks by mistake, is not kept. */
    private static final long FIRST_KEPT = 12L * 1_900;

    private static final long LAST_KEPT = 12L * 2_200;

    /** 100 years in days. */
    private static final int MOST_DAYS = 36_525;

    static final Duration FARTHEST = Duration.ofDays(MOST_DAYS);

    private final BusinessCalendar calendar;
    private final Map<Long, OpenMonth> made = new ConcurrentHashMap<>();
    /** Made when a search needs it, since many calendars live for one question about ticks; two threads may make it at once. */
    private @Nullable Bounds bounds;

    OpenMonths(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether the week opens at all, and the first and the last month with dates that differ from it. */
    private record Bounds(boolean hasStandingHours, long firstIrregular, long lastIrregular) {

        static Bounds of(BusinessCalendar calendar) {
            LongSummaryStatistics irregular = Stream.of(
                            calendar.hours().exceptions().keySet(),
                            calendar.official().days().keySet())
                    .flatMap(Set::stream)
                    .mapToLong(OpenMonths::indexOf)
                    .summaryStatistics();
            return new Bounds(
                    calendar.hours().weekly().values().stream().anyMatch(hours -> !hours.isClosed()),
                    irregular.getMin(),
                    irregular.getMax());
        }
    }

    boolean isOpenAt(Instant instant) {
        return month(indexOf(instant)).isOpenAt(instant);
    }

    /** The first instant at which it is open, the given one or a later one. */
    Optional<Instant> openFrom(Instant instant) {
        long first = indexOf(instant);
        for (long i = first; i <= lastToSearch(first); i++) {
            Optional<TimeRange> open = month(i).rangeFrom(instant);
            if (open.isPresent()) {
                return open.map(TimeRange::start);
            }
        }
        return Optional.empty();
    }

    /** The last instant, the given one or an earlier one, until which it is open. */
    Optional<Instant> openUntil(Instant instant) {
        long last = indexOf(instant);
        for (long i = last; i >= firstToSearch(last); i--) {
            Optional<TimeRange> open = month(i).rangeUpTo(instant);
            if (open.isPresent()) {
                return open.map(TimeRange::end);
            }
        }
        return Optional.empty();
    }

    /** The first end of open time after the instant. Open time that goes on into the next month has not ended. */
    Optional<Instant> closingAfter(Instant instant) {
        Optional<Instant> from = openFrom(instant);
        if (from.isEmpty()) {
            return from;
        }
        Instant end = from.get();
        long first = indexOf(end);
        for (long i = first; i <= lastToClose(first); i++) {
            OpenMonth month = month(i);
            if (!month.isOpenAt(end)) {
                return Optional.of(end);
            }
            end = month.rangeFrom(end).orElseThrow().end();
            if (end.isBefore(month.end())) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    List<TimeRange> within(TimeRange window) {
        requireNear(window.duration());
        List<TimeRange> open = new ArrayList<>();
        long last = indexOf(window.end());
        for (long i = indexOf(window.start()); i <= last; i++) {
            open.addAll(month(i).ranges());
        }
        return TimeRanges.within(window, open);
    }

    /** The instant that is {@code amount}, which is not zero, of working time later, or earlier if it is negative. */
    Optional<Instant> plus(Instant start, Duration amount) {
        if (amount.compareTo(FARTHEST) > 0 || amount.compareTo(FARTHEST.negated()) < 0) {
            return Optional.empty();
        }
        return amount.isNegative() ? before(start, -amount.toNanos()) : after(start, amount.toNanos());
    }

    /** The first instant until which so much has been worked since {@code start}. */
    private Optional<Instant> after(Instant start, long nanos) {
        long first = indexOf(start);
        long left = month(first).workedBefore(start) + nanos;
        for (long i = first; i <= lastToSearch(first); i++) {
            OpenMonth month = month(i);
            if (left <= month.total()) {
                return Optional.of(month.firstAt(left));
            }
            left -= month.total();
        }
        return Optional.empty();
    }

    /** The last instant from which so much is worked until {@code end}. */
    private Optional<Instant> before(Instant end, long nanos) {
        long last = indexOf(end);
        long left = month(last).workedBefore(end) - nanos;
        for (long i = last; i >= firstToSearch(last); i--) {
            if (left >= 0) {
                return Optional.of(month(i).lastAt(left));
            }
            left += month(i - 1).total();
        }
        return Optional.empty();
    }

    /** What is worked from {@code start} to {@code end}, which is not earlier. */
    Duration between(Instant start, Instant end) {
        requireNear(Duration.between(start, end));
        long first = indexOf(start);
        long last = indexOf(end);
        Duration worked =
                Duration.ofNanos(month(last).workedBefore(end) - month(first).workedBefore(start));
        for (long i = first; i < last; i++) {
            worked = worked.plusNanos(month(i).total());
        }
        return worked;
    }

    boolean isWorkingDay(LocalDate date) {
        return month(indexOf(date)).isWorkingDay(date);
    }

    /** The n-th working day after the date, n more than zero. */
    Optional<LocalDate> workingDayAfter(LocalDate date, long n) {
        if (n > MOST_DAYS) {
            return Optional.empty();
        }
        long first = indexOf(date);
        long left = month(first).workingDaysUpTo(date) + n;
        for (long i = first; i <= lastToSearch(first); i++) {
            OpenMonth month = month(i);
            if (left <= month.workingDayCount()) {
                return Optional.of(month.workingDay((int) left));
            }
            left -= month.workingDayCount();
        }
        return Optional.empty();
    }

    /** The n-th working day before the date, n more than zero. */
    Optional<LocalDate> workingDayBefore(LocalDate date, long n) {
        if (n > MOST_DAYS) {
            return Optional.empty();
        }
        long last = indexOf(date);
        OpenMonth ofDate = month(last);
        long left = ofDate.workingDaysUpTo(date) - (ofDate.isWorkingDay(date) ? 1L : 0L) + 1 - n;
        for (long i = last; i >= firstToSearch(last); i--) {
            if (left > 0) {
                return Optional.of(month(i).workingDay((int) left));
            }
            left += month(i - 1).workingDayCount();
        }
        return Optional.empty();
    }

    /** The working days after {@code start} up to {@code end}, which is not earlier. */
    long workingDaysBetween(LocalDate start, LocalDate end) {
        requireNear(Duration.ofDays(end.toEpochDay() - start.toEpochDay()));
        long first = indexOf(start);
        long last = indexOf(end);
        long days = (long) month(last).workingDaysUpTo(end) - month(first).workingDaysUpTo(start);
        for (long i = first; i < last; i++) {
            days += month(i).workingDayCount();
        }
        return days;
    }

    private static void requireNear(Duration stretch) {
        if (stretch.compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException(
                    "a stretch of " + stretch.toDays() + " days is not measured; give one of up to " + MOST_DAYS);
        }
    }

    /** Without a standing week nothing opens after the last exception, the night that begins on it aside. */
    private long lastToSearch(long first) {
        long horizon = first + HORIZON;
        Bounds known = bounds();
        return known.hasStandingHours ? horizon : Math.min(horizon, Math.max(first, known.lastIrregular) + 1);
    }

    private long firstToSearch(long last) {
        long horizon = last - HORIZON;
        Bounds known = bounds();
        return known.hasStandingHours ? horizon : Math.max(horizon, Math.min(last, known.firstIrregular));
    }

    private long lastToClose(long first) {
        return Math.min(first + HORIZON, Math.max(first, bounds().lastIrregular) + ROUND);
    }

    private Bounds bounds() {
        Bounds known = bounds;
        if (known == null) {
            known = Bounds.of(calendar);
            bounds = known;
        }
        return known;
    }

    /** The month on whose stretch of the time line the instant lies; where clocks change at its midnight, not always the one shown. */
    private long indexOf(Instant instant) {
        long shown = indexOf(LocalDate.ofInstant(instant, calendar.zone()));
        return instant.isBefore(month(shown).end()) ? shown : shown + 1;
    }

    private static long indexOf(LocalDate date) {
        return date.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private OpenMonth month(long index) {
        OpenMonth known = made.get(index);
        if (known != null) {
            return known;
        }
        YearMonth month = YearMonth.of(Math.toIntExact(Math.floorDiv(index, 12)), (int) Math.floorMod(index, 12L) + 1);
        OpenMonth prepared = OpenMonth.of(calendar, month);
        if (index >= FIRST_KEPT && index < LAST_KEPT) {
            made.put(index, prepared);
        }
        return prepared;
    }
}
