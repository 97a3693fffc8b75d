package dev.aftercare.jdbc.json;

import dev.aftercare.domain.time.DayHours;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hours of single dates: {@code {"v":1,"hours":{"2026-03-03":"08:00-12:00"}}}. */
public record DatedHoursJson(int v, SortedMap<String, String> hours) implements Versioned {

    /** The text of these hours. */
    public static String write(SortedMap<LocalDate, DayHours> hours) {
        SortedMap<String, String> texts = new TreeMap<>();
        hours.forEach((date, day) -> texts.put(date.toString(), day.toString()));
        return Json.write(new DatedHoursJson(1, texts));
    }

    /** The hours of a text. */
    public static SortedMap<LocalDate, DayHours> read(String text) {
        SortedMap<LocalDate, DayHours> read = new TreeMap<>();
        Json.read(text, DatedHoursJson.class)
                .hours
                .forEach((date, day) -> read.put(LocalDate.parse(date), DayHours.parse(day)));
        return Collections.unmodifiableSortedMap(read);
    }
}
