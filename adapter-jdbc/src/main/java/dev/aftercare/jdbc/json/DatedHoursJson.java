package dev.aftercare.jdbc.json;

import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.time.DayHours;
import java.time.LocalDate;
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
        return Json.read(text, DatedHoursJson.class).hours.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo,
                        day -> LocalDate.parse(day.getKey()),
                        day -> DayHours.parse(day.getValue())));
    }
}
