package dev.aftercare.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A series of dates that begins with its anchor: every n days, weeks, months, years or working days. Each date is counted from the
 * anchor, not from the one before: a monthly series from the 31st is 31 January, 28 February, 31 March, and a yearly one from
 * 29 February is on the 28th in common years and on the 29th again in leap years. Without end, except that working days are found
 * within 100 years of the anchor.
 *
 * <p>Immutable and thread-safe.
 *
 * @param anchor the first date
 * @param every how many steps lie between two dates, 1 or more
 * @param step what is counted
 */
public record Recurrence(LocalDate anchor, int every, Step step) {

    /** What is counted between two dates of a series. */
    public sealed interface Step {}

    /**
     * Days, weeks, months or years of the calendar.
     */
    public record CalendarStep(ChronoUnit unit) implements Step {

        /**
         * @throws IllegalArgumentException if the unit is another one
         */
        public CalendarStep {
            if (!unit.isDateBased() || unit.compareTo(ChronoUnit.YEARS) > 0) {
                throw new IllegalArgumentException(
                        "a series cannot step by " + unit + "; give DAYS, WEEKS, MONTHS or YEARS");
            }
        }
    }

    /** Working days. */
    public record WorkingDayStep(BusinessCalendar calendar) implements Step {}

    /**
     * @throws IllegalArgumentException if {@code every} is less than 1
     */
    public Recurrence {
        if (every < 1) {
            throw new IllegalArgumentException(
                    "a series with a date every " + every + " steps stands still; give 1 or more");
        }
    }

    /** A date every n units: DAYS, WEEKS, MONTHS or YEARS. */
    public static Recurrence every(int n, ChronoUnit unit, LocalDate anchor) {
        return new Recurrence(anchor, n, new CalendarStep(unit));
    }

    /**
     * A date every n working days of a calendar.
     *
     * @throws IllegalArgumentException if the anchor is no working day (one that was when the series was made may become a holiday, and
     *     the series still counts from it)
     */
    public static Recurrence everyWorkingDays(int n, BusinessCalendar calendar, LocalDate anchor) {
        if (!calendar.isWorkingDay(anchor)) {
            throw new IllegalArgumentException(
                    "a series of working days cannot begin on " + anchor + ", which is none; roll it to one before");
        }
        return new Recurrence(anchor, n, new WorkingDayStep(calendar));
    }

    /**
     * A date of the series by its number; the anchor is number 0. Empty if the calendar has no such working day within 100 years.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Optional<LocalDate> date(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("the series begins with number 0; there is no number " + number);
        }
        long steps = Math.multiplyExact(number, (long) every);
        if (step instanceof WorkingDayStep working) {
            return working.calendar.plusWorkingDays(anchor, steps);
        }
        return Optional.of(anchor.plus(steps, ((CalendarStep) step).unit));
    }

    /** The first date of the series after the given one. */
    public Optional<LocalDate> firstAfter(LocalDate date) {
        return from(date.plusDays(1)).findFirst();
    }

    /** The dates of the series from {@code first} on, itself included. */
    public Stream<LocalDate> from(LocalDate first) {
        if (step instanceof WorkingDayStep && first.isAfter(anchor.plusYears(100))) {
            return Stream.empty();
        }
        long number = numberAfter(first.minusDays(1));
        return Stream.iterate(number, n -> n + 1)
                .map(this::date)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** The number of the first date after the given one. Whole steps tell it up to one, because months differ in length. */
    private long numberAfter(LocalDate date) {
        if (date.isBefore(anchor)) {
            return 0;
        }
        long number = stepsUntil(date) / every;
        while (date(number).filter(found -> !found.isAfter(date)).isPresent()) {
            number++;
        }
        return number;
    }

    private long stepsUntil(LocalDate date) {
        return step instanceof WorkingDayStep working
                ? working.calendar.workingDaysBetween(anchor, date)
                : ((CalendarStep) step).unit.between(anchor, date);
    }
}
