package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Opening hours in a zone, and all questions about working time (NET-1, CMP-3a). How a wall-clock time becomes an instant, also where
 * clocks change, is told at {@link ZonedDate}; hours that lie in a skipped hour altogether vanish.
 *
 * <p>The hours of a date are its own exception, else what the observed {@linkplain OfficialDays official days} say of it, else those of
 * its weekday. Ranges are half-open and those that touch are one, also at midnight: it closes where open time ends, not where a range
 * is written to end.
 *
 * <p>Working time is elapsed time while it is open: a night shift through the end of summer time is an hour longer, and a day of 25
 * hours that is open all day has 25.
 *
 * <p>An answer is looked for within 100 years of the question; a calendar that is not open there answers with an empty Optional.
 * Stretches that are measured are of up to 100 years, and instants and dates lie where {@link LocalDate} has dates.
 *
 * <p>Immutable and thread-safe. What an answer needs is prepared by the month when it is first asked for, and kept: make a calendar
 * once and share it.
 */
public final class BusinessCalendar implements TimeMeasure {

    private static final int DAYS_BEFORE_NOTICES_YEAR = 7;

    private final ZoneId zone;
    private final BusinessHours hours;
    private final OfficialDays official;
    private final DayHours makeUpHours;
    private final OpenTicks ticks;
    private final OpenMonths months;

    private BusinessCalendar(ZoneId zone, BusinessHours hours, OfficialDays official, DayHours makeUpHours) {
        this.zone = zone;
        this.hours = hours;
        this.official = official;
        this.makeUpHours = makeUpHours;
        this.ticks = new OpenTicks(this);
        this.months = new OpenMonths(this);
    }

    /** The hours in that zone, without official days. */
    public BusinessCalendar(ZoneId zone, BusinessHours hours) {
        this(zone, hours, OfficialDays.none(), DayHours.closed());
    }

    /**
     * A copy that observes these days instead of others ({@link OfficialDays#and} joins two): it is closed on the days off and open on
     * the make-up working days. A make-up working day has the hours of its weekday, or if it has none those of the first weekday from
     * Monday on that has some: offices work the Saturday as they work the Monday.
     */
    public BusinessCalendar observing(OfficialDays days) {
        DayHours firstOpen = Arrays.stream(DayOfWeek.values())
                .map(hours::standingOn)
                .filter(ofDay -> !ofDay.isClosed())
                .findFirst()
                .orElse(DayHours.closed());
        return new BusinessCalendar(zone, hours, days, firstOpen);
    }

    /** The zone of its dates and hours. */
    public ZoneId zone() {
        return zone;
    }

    /** The standing week and its own exceptions. */
    public BusinessHours hours() {
        return hours;
    }

    /** The observed official days, or none. */
    public OfficialDays official() {
        return official;
    }

    /** The hours that belong to a date by the wall clock; the end of the night before belongs to the date before. */
    public DayHours hoursOn(LocalDate date) {
        Optional<OfficialDays.Day> declared =
                hours.exceptions().containsKey(date) ? Optional.empty() : official.on(date);
        if (declared.isEmpty()) {
            return hours.on(date);
        }
        if (declared.get().isOff()) {
            return DayHours.closed();
        }
        DayHours standing = hours.standingOn(date.getDayOfWeek());
        return standing.isClosed() ? makeUpHours : standing;
    }

    /**
     * The years whose notice is not known and may name days between two dates, both included; this calendar observes official days and
     * goes by the standing week there. Answers that touch such days are a guess, and should be shown as one. A notice can name days in
     * the last week of the year before.
     */
    public SortedSet<Integer> assumedYears(LocalDate from, LocalDate to) {
        if (official.years().isEmpty() && official.days().isEmpty()) {
            return ImmutableSortedSet.of();
        }
        return IntStream.rangeClosed(
                        from.getYear(), to.plusDays(DAYS_BEFORE_NOTICES_YEAR).getYear())
                .filter(year -> !official.knows(year))
                .boxed()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /**
     * When it is open by the hours that belong to a date: sorted, and joined where they touch or overlap. The last can end on the next
     * date; what is left of the night before belongs to the date before.
     */
    public List<TimeRange> rangesOn(LocalDate date) {
        return OpenHours.joinedOn(ZonedDate.of(date, zone), hoursOn(date));
    }

    /**
     * When it is open within a stretch of time, whatever date the hours belong to: sorted and joined.
     *
     * @throws IllegalArgumentException if the window is longer than 100 years
     */
    public List<TimeRange> rangesWithin(TimeRange window) {
        return months.within(window);
    }

    /** Whether it is open at the instant; at closing time it is not. */
    public boolean isOpen(Instant instant) {
        return months.isOpenAt(instant);
    }

    /** The first instant after the given one at which it opens; if it is open then, the opening after its closing. */
    public Optional<Instant> nextOpening(Instant instant) {
        return isOpen(instant) ? nextClosing(instant).flatMap(months::openFrom) : months.openFrom(instant);
    }

    /** The first instant after the given one at which it closes, a break included; empty if it never closes. */
    public Optional<Instant> nextClosing(Instant instant) {
        return months.closingAfter(instant);
    }

    /** The given instant if it is open then, else the next opening. */
    public Optional<Instant> rollForward(Instant instant) {
        return months.openFrom(instant);
    }

    /**
     * The given instant if it is open until then, else the last closing before. Mirrors {@link #rollForward}: at closing time it has
     * been open until then, at opening time it has not.
     */
    public Optional<Instant> rollBack(Instant instant) {
        return months.openUntil(instant);
    }

    /**
     * Adds working time: the first instant at which so much has been worked since {@code start}, so that eight hours from the morning are
     * over at closing time and not at the next opening. Negative time is taken off in mirror image: the last instant from which so much
     * is worked until {@code start}. Zero changes nothing, be it open or not.
     */
    @Override
    public Optional<Instant> plus(Instant start, Duration amount) {
        return amount.isZero() ? Optional.of(start) : months.plus(start, amount);
    }

    /**
     * The working time from {@code from} to {@code to}; negative if {@code to} is the earlier one.
     *
     * @throws IllegalArgumentException if they are more than 100 years apart
     */
    @Override
    public Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? months.between(to, from).negated() : months.between(from, to);
    }

    /** Whether some open time belongs to the date. */
    public boolean isWorkingDay(LocalDate date) {
        return months.isWorkingDay(date);
    }

    /**
     * The n-th working day after the date, or before it if {@code n} is negative; the same date for zero. The date itself is not counted,
     * working day or not: one working day after a Saturday is the Monday. (Some libraries go to the Monday first and then on to the
     * Tuesday; a deadline of one day would then be the same from Saturday and from Monday.)
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate date, long n) {
        if (n == 0) {
            return Optional.of(date);
        }
        return n > 0
                ? months.workingDayAfter(date, n)
                : months.workingDayBefore(date, n == Long.MIN_VALUE ? Long.MAX_VALUE : -n);
    }

    /**
     * The same time of day {@code n} working days later, or earlier if negative, opening and closing time included. Where it is closed at
     * that time, the next opening, or the last closing if {@code n} is negative: a day from Friday after hours is over on Tuesday
     * morning. The same instant for zero.
     */
    public Optional<Instant> plusWorkingDays(Instant instant, long n) {
        if (n == 0) {
            return Optional.of(instant);
        }
        Optional<Instant> sameTime = plusWorkingDays(ZonedDate.dateAt(instant, zone), n)
                .map(date -> ZonedDate.of(date, zone).at(ZonedDate.timeAt(instant, zone)));
        if (sameTime.filter(this::isOpenOrCloses).isPresent()) {
            return sameTime;
        }
        return n > 0 ? sameTime.flatMap(this::rollForward) : sameTime.flatMap(this::rollBack);
    }

    private boolean isOpenOrCloses(Instant instant) {
        return isOpen(instant) || rollBack(instant).filter(instant::equals).isPresent();
    }

    /**
     * The same time of day {@code n} calendar days later, or earlier if negative, whether it is open then or not; of a time that comes
     * twice the first coming. The same instant for zero.
     */
    public Instant plusCalendarDays(Instant instant, long n) {
        if (n == 0) {
            return instant;
        }
        return ZonedDate.of(ZonedDate.dateAt(instant, zone).plusDays(n), zone).at(ZonedDate.timeAt(instant, zone));
    }

    /**
     * How many working days lie after {@code from} up to {@code to}, this one included; negative if {@code to} is the earlier one. So
     * {@code workingDaysBetween(d, plusWorkingDays(d, n))} is {@code n} for every working day {@code d}, and stretches that follow each
     * other add up.
     *
     * @throws IllegalArgumentException if they are more than 100 years apart
     */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -months.workingDaysBetween(to, from) : months.workingDaysBetween(from, to);
    }

    /** The date itself if it is a working day, else the one that the rule names; empty if there is none. */
    public Optional<LocalDate> roll(LocalDate date, Roll rule) {
        return isWorkingDay(date) ? Optional.of(date) : rule.from(date, this);
    }

    /**
     * When business ends after {@code start}: by the hours of its date once they have begun, else by those of the night before, else by
     * those of its date. A break is no end; hours that go on into the next date, or touch those of it, end business where they end there.
     * Empty if no hours of these dates end after it.
     */
    public Optional<Instant> endOfBusiness(Instant start) {
        LocalDate date = ZonedDate.dateAt(start, zone);
        List<TimeRange> ofDate = rangesOn(date);
        boolean hasBegun = !ofDate.isEmpty() && !start.isBefore(ofDate.get(0).start());
        return (hasBegun ? Stream.of(ofDate) : Stream.of(rangesOn(date.minusDays(1)), ofDate))
                .filter(ranges -> !ranges.isEmpty())
                .map(ranges -> ranges.get(ranges.size() - 1).end())
                .flatMap(end -> (isOpen(end) ? nextClosing(end) : Optional.of(end)).stream())
                .filter(start::isBefore)
                .findFirst();
    }

    /**
     * The ticks of a date that lie completely in open hours, the end of the night before included; offsets count from
     * {@link ZonedDate#firstTick()}.
     */
    public TickSet ticksOn(LocalDate date) {
        return ticksOn(ZonedDate.of(date, zone));
    }

    /**
     * As {@link #ticksOn(LocalDate)}, without a look into the zone's rules on regular dates: for searches over many calendars of one
     * zone.
     *
     * @throws IllegalArgumentException if the date is in another zone
     */
    public TickSet ticksOn(ZonedDate date) {
        if (!zone.equals(date.zone())) {
            throw new IllegalArgumentException("date " + date + " is in another zone than the calendar's " + zone
                    + "; give the date in that zone");
        }
        return ticks.on(date);
    }

    /** Whether the hours of a date are not those of its weekday, or may not be. */
    boolean isExceptional(LocalDate date) {
        return hours.exceptions().containsKey(date) || official.on(date).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that
                && zone.equals(that.zone)
                && hours.equals(that.hours)
                && official.equals(that.official);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, hours, official);
    }

    @Override
    public String toString() {
        return "BusinessCalendar[" + zone + ", " + hours + ", " + official + "]";
    }
}
