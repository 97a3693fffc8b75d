package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The opening hours of a place or a person by the wall clock, without a zone: a standing week and the dates that differ from it, such
 * as holidays and make-up working days (调休). {@link BusinessCalendar} puts them into a zone.
 *
 * @param weekly the standing week; a weekday without an entry is closed
 * @param exceptions the hours of single dates, in place of the standing week
 */
public record BusinessHours(Map<DayOfWeek, DayHours> weekly, Map<LocalDate, DayHours> exceptions) {

    /** Copies both maps and fills the missing weekdays. */
    public BusinessHours {
        Map<DayOfWeek, DayHours> given = weekly;
        weekly = Maps.immutableEnumMap(
                Maps.toMap(EnumSet.allOf(DayOfWeek.class), day -> given.getOrDefault(day, DayHours.closed())));
        exceptions = ImmutableSortedMap.copyOf(exceptions);
    }

    /** The same hours from Monday to Friday; closed on Saturday and Sunday. */
    public static BusinessHours weekdays(DayHours hours) {
        return everyDay(hours).every(DayOfWeek.SATURDAY, DayHours.closed()).every(DayOfWeek.SUNDAY, DayHours.closed());
    }

    /** The same hours on all seven days. */
    public static BusinessHours everyDay(DayHours hours) {
        return new BusinessHours(Maps.toMap(EnumSet.allOf(DayOfWeek.class), day -> hours), Map.of());
    }

    /** Never closed. */
    public static BusinessHours always() {
        return everyDay(DayHours.allDay());
    }

    /** The hours that belong to a date; the end of the night before belongs to the date before. */
    public DayHours on(LocalDate date) {
        DayHours exception = exceptions.get(date);
        return exception != null ? exception : standingOn(date.getDayOfWeek());
    }

    /** The hours of a weekday in the standing week. */
    public DayHours standingOn(DayOfWeek day) {
        return weekly.getOrDefault(day, DayHours.closed());
    }

    /** A copy whose standing week has these hours on that weekday. */
    public BusinessHours every(DayOfWeek day, DayHours hours) {
        Map<DayOfWeek, DayHours> changed = new HashMap<>(weekly);
        changed.put(day, hours);
        return new BusinessHours(changed, exceptions);
    }

    /** A copy that is closed on that date, as on a holiday. (Each copy is made anew: for hundreds of dates use the constructor.) */
    public BusinessHours closedOn(LocalDate date) {
        return openOn(date, DayHours.closed());
    }

    /** A copy that has these hours on that date, whatever its weekday. */
    public BusinessHours openOn(LocalDate date, DayHours hours) {
        Map<LocalDate, DayHours> changed = new HashMap<>(exceptions);
        changed.put(date, hours);
        return new BusinessHours(weekly, changed);
    }
}
