package dev.aftercare.jdbc.json;

import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;

/** Stretches of time: {@code {"v":1,"ranges":[{"start":"2026-03-03T00:00:00Z","end":"2026-03-04T00:00:00Z"}]}}. */
public record TimeRangesJson(int v, List<RangeJson> ranges) implements Versioned {

    /** One stretch. */
    public record RangeJson(String start, String end) {}

    /** The text of these stretches. */
    public static String write(List<TimeRange> ranges) {
        return Json.write(new TimeRangesJson(
                1,
                ranges.stream()
                        .map(range -> new RangeJson(
                                range.start().toString(), range.end().toString()))
                        .toList()));
    }

    /** The stretches of a text. */
    public static List<TimeRange> read(String text) {
        return Json.read(text, TimeRangesJson.class).ranges.stream()
                .map(range -> new TimeRange(Instant.parse(range.start), Instant.parse(range.end)))
                .toList();
    }
}
