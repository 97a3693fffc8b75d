package dev.aftercare.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Objects;

/**
 * A calendar date in a zone as a stretch of time and as ticks. The dates of a zone follow each other without gap or overlap, so every
 * instant belongs to exactly one.
 *
 * <p>One rule puts a wall-clock time on the time line: <em>it means the first instant at which the clock shows that time or a later
 * one</em>. A time that is skipped in spring is the instant of the change, a time that comes twice in autumn is its first coming, and
 * where midnight is skipped the day begins with the change. So the order of times is kept, opening at 09:00 stays 09:00, and
 * 00:00-24:00 is the whole day, be it of 23 or of 25 hours. A date that a zone left out (Pacific/Apia 2011-12-30) has no ticks and
 * {@code start} = {@code end}.
 *
 * <p>Where a change at midnight sets the clock back into the date before (America/St_Johns until 2011), the hour that is shown once
 * more belongs to the new date.
 *
 * <p>Making one looks into the zone's rules; make it once for a search over many calendars.
 */
public final class ZonedDate {

    private final LocalDate date;
    private final ZoneId zone;
    private final Instant start;
    private final Instant end;
    private final long firstTick;
    private final int tickCount;
    private final boolean regular;

    private ZonedDate(LocalDate date, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        this.date = date;
        this.zone = zone;
        this.start = instantOf(date.atStartOfDay(), rules);
        this.end = instantOf(date.plusDays(1).atStartOfDay(), rules);
        this.firstTick = Tick.from(start);
        this.tickCount = Math.toIntExact(Tick.from(end) - firstTick);
        this.regular = isRegular(rules);
    }

    /** The date in that zone. */
    public static ZonedDate of(LocalDate date, ZoneId zone) {
        return new ZonedDate(date, zone);
    }

    /** The date of that zone to which the instant belongs. */
    public static ZonedDate containing(Instant instant, ZoneId zone) {
        ZonedDate shown = of(LocalDate.ofInstant(instant, zone), zone);
        return instant.isBefore(shown.end) ? shown : shown.plusDays(1);
    }

    /** The date of that zone to which the instant belongs. */
    public static LocalDate dateAt(Instant instant, ZoneId zone) {
        return containing(instant, zone).date();
    }

    /** What the clock of that zone shows at the instant. */
    public static LocalTime timeAt(Instant instant, ZoneId zone) {
        return LocalTime.ofInstant(instant, zone);
    }

    public LocalDate date() {
        return date;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The first instant of the date. */
    public Instant start() {
        return start;
    }

    /** The first instant of the next date. */
    public Instant end() {
        return end;
    }

    /** The first tick that starts on this date: the one at {@code start}, unless the zone's midnight is no quarter of an hour. */
    public long firstTick() {
        return firstTick;
    }

    /** How many ticks start on this date: 96 on most, 92 and 100 with a change of an hour, more only on a few days before 1970. */
    public int tickCount() {
        return tickCount;
    }

    /** Whether the date has 24 hours without a change of the clock and begins with a tick, so that only its weekday matters. */
    public boolean regular() {
        return regular;
    }

    /**
     * All ticks of this date.
     *
     * @throws IllegalArgumentException if the day has more than 32 hours, as a few before 1970 had
     */
    public TickSet ticks() {
        requireTickSet();
        return TickSet.range(0, tickCount);
    }

    /**
     * The ticks that start when the clock shows a multiple of so many minutes, counted from the full hour.
     *
     * @throws IllegalArgumentException unless {@code minutes} is 15, 30 or 60
     */
    public TickSet ticksOnStep(int minutes) {
        return TickSteps.on(this, minutes);
    }

    /**
     * The ticks of this date that lie completely in the range, which may begin before the date and end after it.
     *
     * @throws IllegalArgumentException as {@link #ticks}
     */
    public TickSet ticksIn(TimeRange range) {
        requireTickSet();
        return between(Tick.from(range.start()), Tick.containing(range.end()));
    }

    /**
     * The ticks of this date that the range touches, be it for an instant: what is away or out of use for a part of a quarter of an hour
     * is so for all of it.
     *
     * @throws IllegalArgumentException as {@link #ticks}
     */
    public TickSet ticksTouchedBy(TimeRange range) {
        requireTickSet();
        return between(Tick.containing(range.start()), Tick.from(range.end()));
    }

    private TickSet between(long fromTick, long toTick) {
        int first = (int) Math.max(0, Math.min(fromTick - firstTick, tickCount));
        int last = (int) Math.max(first, Math.min(toTick - firstTick, tickCount));
        return TickSet.range(first, last);
    }

    /**
     * The offset of a tick in this date, for a {@link TickSet}.
     *
     * @throws IllegalArgumentException if the tick does not start on this date
     */
    public int offsetOf(long tick) {
        if (tick < firstTick || tick >= firstTick + tickCount) {
            throw new IllegalArgumentException("tick " + tick + " (" + Tick.startOf(tick) + ") does not start on "
                    + this + "; ask ZonedDate.containing for its date");
        }
        return (int) (tick - firstTick);
    }

    /**
     * The offset of the first tick of this date that starts at that local time or later; {@code tickCount} if there is
     * none.
     */
    public int offsetFrom(LocalTime time) {
        return (int) Math.max(0, Math.min(tickCount, Tick.from(at(time)) - firstTick));
    }

    /** The tick at an offset, 0 to {@code tickCount} - 1; higher offsets lead into the next date. */
    public long tickAt(int offset) {
        return firstTick + offset;
    }

    /** What the zone's clock shows when the tick starts, on this date or any other. */
    public LocalTime toLocalTime(long tick) {
        return timeAt(Tick.startOf(tick), zone);
    }

    /** The first instant of this date at which the clock shows that time or a later one; {@code end} if there is none. */
    public Instant at(LocalTime time) {
        return instantOf(date.atTime(time), zone.getRules());
    }

    /** How many calendar days of its zone this date lies after the one of the instant; negative before it. */
    public long daysFrom(Instant instant) {
        return date.toEpochDay() - dateAt(instant, zone).toEpochDay();
    }

    /** The date some days later, or earlier if negative. */
    public ZonedDate plusDays(long days) {
        return of(date.plusDays(days), zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZonedDate that && date.equals(that.date) && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, zone);
    }

    /** The date with its zone, {@code 2026-11-01[America/New_York]}. */
    @Override
    public String toString() {
        return date + "[" + zone + "]";
    }

    private void requireTickSet() {
        if (tickCount > TickSet.CAPACITY) {
            throw new IllegalArgumentException(this + " has " + tickCount
                    + " ticks; give a date since 1970, whose day has at most " + TickSet.CAPACITY);
        }
    }

    private boolean isRegular(ZoneRules rules) {
        ZoneOffsetTransition next = rules.nextTransition(start);
        return (next == null || !next.getInstant().isBefore(end))
                && Duration.between(start, end).equals(Duration.ofDays(1))
                && Tick.startsAt(start);
    }

    private static Instant instantOf(LocalDateTime local, ZoneRules rules) {
        ZoneOffsetTransition change = rules.getTransition(local);
        boolean skipped = change != null && change.isGap();
        // of two offsets the rules answer with the earlier one
        return skipped ? change.getInstant() : local.toInstant(rules.getOffset(local));
    }
}
