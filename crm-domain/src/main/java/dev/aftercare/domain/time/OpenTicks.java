package dev.aftercare.domain.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open ticks of dates. Those of a weekday are made when they are first asked for and then kept, so that a calendar made for one
 * question costs one question.
 */
final class OpenTicks {

    /** Of some week, in which only the weekday matters. */
    private static final LocalDate MONDAY = LocalDate.of(1, 1, 1);

    private final BusinessCalendar calendar;
    /** By weekday; two threads may make the same set at once, and either is right. */
    private final @Nullable TickSet[] regularWeek = new @Nullable TickSet[7];

    OpenTicks(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    TickSet on(ZonedDate date) {
        if (!date.regular()) {
            return ticksOn(date, calendar::hoursOn);
        }
        if (calendar.isExceptional(date.date())
                || calendar.isExceptional(date.date().minusDays(1))) {
            return regularTicks(date.date(), calendar::hoursOn);
        }
        int weekday = date.date().getDayOfWeek().getValue() - 1;
        TickSet known = regularWeek[weekday];
        if (known == null) {
            known = regularTicks(
                    MONDAY.plusDays(weekday), day -> calendar.hours().standingOn(day.getDayOfWeek()));
            regularWeek[weekday] = known;
        }
        return known;
    }

    /** A regular date of any zone has the ticks of the same date in UTC. */
    private static TickSet regularTicks(LocalDate date, Function<LocalDate, DayHours> hours) {
        return ticksOn(ZonedDate.of(date, ZoneOffset.UTC), hours);
    }

    /** The long way, which asks the zone's rules. */
    static TickSet ticksOn(ZonedDate date, Function<LocalDate, DayHours> hours) {
        return TimeRanges.joined(rangesReaching(date, hours).toList()).stream()
                .map(date::ticksIn)
                .reduce(TickSet.empty(), TickSet::or);
    }

    /** Neighbours are asked only if they matter, because a look into the zone's rules is what costs here. */
    private static Stream<TimeRange> rangesReaching(ZonedDate date, Function<LocalDate, DayHours> hours) {
        boolean nightBefore = hours.apply(date.date().minusDays(1)).crossesMidnight();
        boolean lastTickEndsTomorrow = !Tick.startsAt(date.end());
        return Stream.of(
                        nightBefore ? openOn(date.plusDays(-1), hours) : Stream.<TimeRange>empty(),
                        openOn(date, hours),
                        lastTickEndsTomorrow ? openOn(date.plusDays(1), hours) : Stream.<TimeRange>empty())
                .flatMap(ranges -> ranges);
    }

    private static Stream<TimeRange> openOn(ZonedDate date, Function<LocalDate, DayHours> hours) {
        return OpenHours.on(date, hours.apply(date.date()));
    }
}
