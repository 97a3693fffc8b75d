package dev.aftercare.jdbc.json;

import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Business hours: {@code {"v":1,"weekly":{"MONDAY":"08:00-12:00,13:00-18:00"},"exceptions":{"2026-10-01":"closed"}}}. */
public record HoursJson(int v, Map<DayOfWeek, String> weekly, SortedMap<String, String> exceptions)
        implements Versioned {

    private static final Parsed<BusinessHours> PARSED = new Parsed<>(HoursJson::parse);

    /** The text of these hours. */
    public static String write(BusinessHours hours) {
        Map<DayOfWeek, String> weekly = new EnumMap<>(DayOfWeek.class);
        hours.weekly().forEach((day, open) -> weekly.put(day, open.toString()));
        SortedMap<String, String> exceptions = new TreeMap<>();
        hours.exceptions().forEach((date, open) -> exceptions.put(date.toString(), open.toString()));
        return Json.write(new HoursJson(1, weekly, exceptions));
    }

    /** The hours of a text. */
    public static BusinessHours read(String text) {
        return PARSED.of(text);
    }

    private static BusinessHours parse(String text) {
        HoursJson stored = Json.read(text, HoursJson.class);
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        stored.weekly.forEach((day, open) -> weekly.put(day, DayHours.parse(open)));
        SortedMap<LocalDate, DayHours> exceptions = new TreeMap<>();
        stored.exceptions.forEach((date, open) -> exceptions.put(LocalDate.parse(date), DayHours.parse(open)));
        return new BusinessHours(weekly, exceptions);
    }
}
