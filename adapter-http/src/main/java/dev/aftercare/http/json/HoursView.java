package dev.aftercare.http.json;

import dev.aftercare.domain.time.BusinessHours;
import java.time.DayOfWeek;
import java.util.List;

/** Weekly hours with dated exceptions, in the form in which they are put. */
public record HoursView(
        String monday,
        String tuesday,
        String wednesday,
        String thursday,
        String friday,
        String saturday,
        String sunday,
        List<Dated> exceptions) {

    /** The hours of one date. */
    public record Dated(String date, String hours) {}

    /** The view of {@code hours}. */
    public static HoursView of(BusinessHours hours) {
        return new HoursView(
                on(hours, DayOfWeek.MONDAY),
                on(hours, DayOfWeek.TUESDAY),
                on(hours, DayOfWeek.WEDNESDAY),
                on(hours, DayOfWeek.THURSDAY),
                on(hours, DayOfWeek.FRIDAY),
                on(hours, DayOfWeek.SATURDAY),
                on(hours, DayOfWeek.SUNDAY),
                hours.exceptions().entrySet().stream()
                        .map(entry -> new Dated(
                                entry.getKey().toString(), entry.getValue().toString()))
                        .toList());
    }

    private static String on(BusinessHours hours, DayOfWeek day) {
        return String.valueOf(hours.weekly().get(day));
    }
}
