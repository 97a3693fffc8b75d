package dev.aftercare.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours in a zone. How a wall-clock time becomes an instant, also where clocks change, is told at {@link ZonedDate}; hours that
 * lie in a skipped hour altogether vanish.
 *
 * <p>Immutable, and thread-safe. The ticks of a weekday are made when they are first asked for and then kept, so that a calendar made
 * for one question costs one question.
 */
public final class BusinessCalendar {

    /** Of some week, in which only the weekday matters. */
    private static final LocalDate MONDAY = LocalDate.of(1, 1, 1);

    private final ZoneId zone;
    private final BusinessHours hours;
    private final BusinessHours weekly;
    /** By weekday; two threads may make the same set at once, and either is right. */
    private final @Nullable TickSet[] regularWeek = new @Nullable TickSet[7];

    /** The hours in that zone. */
    public BusinessCalendar(ZoneId zone, BusinessHours hours) {
        this.zone = zone;
        this.hours = hours;
        this.weekly = new BusinessHours(hours.weekly(), Map.of());
    }

    public ZoneId zone() {
        return zone;
    }

    public BusinessHours hours() {
        return hours;
    }

    /**
     * When it is open by the hours that belong to a date: sorted, and joined where they touch or overlap. The last can end on the next
     * date; what is left of the night before belongs to the date before.
     */
    public List<TimeRange> rangesOn(LocalDate date) {
        return joined(onTimeLine(ZonedDate.of(date, zone), hours));
    }

    /** Whether it is open at the instant; at closing time it is not. */
    public boolean isOpen(Instant instant) {
        LocalDate date = ZonedDate.containing(instant, zone).date();
        return Stream.of(date.minusDays(1), date)
                .flatMap(day -> rangesOn(day).stream())
                .anyMatch(r -> r.contains(instant));
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
        if (!date.regular()) {
            return ticksOn(date, hours);
        }
        if (isExceptional(date.date())) {
            return regularTicks(date.date(), hours);
        }
        int weekday = date.date().getDayOfWeek().getValue() - 1;
        TickSet known = regularWeek[weekday];
        if (known == null) {
            known = regularTicks(MONDAY.plusDays(weekday), weekly);
            regularWeek[weekday] = known;
        }
        return known;
    }

    /** A regular date of any zone has the ticks of the same date in UTC. */
    private static TickSet regularTicks(LocalDate date, BusinessHours hours) {
        return ticksOn(ZonedDate.of(date, ZoneOffset.UTC), hours);
    }

    /** Whether the hours of a date, or of the night before it, differ from those of its weekday. */
    private boolean isExceptional(LocalDate date) {
        Map<LocalDate, DayHours> exceptions = hours.exceptions();
        return !exceptions.isEmpty() && (exceptions.containsKey(date) || exceptions.containsKey(date.minusDays(1)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that && zone.equals(that.zone) && hours.equals(that.hours);
    }

    @Override
    public int hashCode() {
        return 31 * zone.hashCode() + hours.hashCode();
    }

    @Override
    public String toString() {
        return "BusinessCalendar[" + zone + ", " + hours + "]";
    }

    static TickSet ticksOn(ZonedDate date, BusinessHours hours) {
        return joined(rangesReaching(date, hours)).stream().map(date::ticksIn).reduce(TickSet.empty(), TickSet::or);
    }

    /** Neighbours are asked only if they matter, because a look into the zone's rules is what costs here. */
    private static Stream<TimeRange> rangesReaching(ZonedDate date, BusinessHours hours) {
        boolean nightBefore = hours.on(date.date().minusDays(1)).crossesMidnight();
        boolean lastTickEndsTomorrow = !Tick.startsAt(date.end());
        return Stream.of(
                        nightBefore ? onTimeLine(date.plusDays(-1), hours) : Stream.<TimeRange>empty(),
                        onTimeLine(date, hours),
                        lastTickEndsTomorrow ? onTimeLine(date.plusDays(1), hours) : Stream.<TimeRange>empty())
                .flatMap(ranges -> ranges);
    }

    private static Stream<TimeRange> onTimeLine(ZonedDate date, BusinessHours hours) {
        return hours.on(date.date()).ranges().stream().flatMap(range -> onTimeLine(range, date));
    }

    private static Stream<TimeRange> onTimeLine(LocalRange range, ZonedDate date) {
        Instant start = date.at(range.from());
        Instant end = endOf(range, date);
        return start.isBefore(end) ? Stream.of(new TimeRange(start, end)) : Stream.empty();
    }

    private static Instant endOf(LocalRange range, ZonedDate date) {
        if (range.endsAtMidnight()) {
            return date.end();
        }
        return (range.crossesMidnight() ? date.plusDays(1) : date).at(range.to());
    }

    private static List<TimeRange> joined(Stream<TimeRange> ranges) {
        List<TimeRange> joined = new ArrayList<>();
        ranges.sorted(Comparator.comparing(TimeRange::start)).forEach(next -> {
            TimeRange last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
            if (joined.isEmpty() || next.start().isAfter(last.end())) {
                joined.add(next);
            } else if (next.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new TimeRange(last.start(), next.end()));
            }
        });
        return List.copyOf(joined);
    }
}
