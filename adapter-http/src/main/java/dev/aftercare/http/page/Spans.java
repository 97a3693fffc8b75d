package dev.aftercare.http.page;

import dev.aftercare.http.text.EdgeTexts;
import java.time.Duration;
import java.util.Map;

/** Tells stretches of time in days, hours and minutes, in the words of a language. */
record Spans(EdgeTexts texts) {

    private static final long MINUTES_OF_AN_HOUR = 60;
    private static final long HOURS_OF_A_TABLE = 48;

    /** How long, begun minutes left out. */
    String told(Duration span) {
        long minutes = span.toMinutes();
        if (minutes < MINUTES_OF_AN_HOUR) {
            return texts.get("page.span.minutes", Map.of("minutes", String.valueOf(minutes)));
        }
        long hours = span.toHours();
        return hours < HOURS_OF_A_TABLE
                ? texts.get(
                        "page.span.hours",
                        Map.of(
                                "hours", String.valueOf(hours),
                                "minutes", String.valueOf(minutes % MINUTES_OF_AN_HOUR)))
                : texts.get(
                        "page.span.days",
                        Map.of("days", String.valueOf(span.toDays()), "hours", String.valueOf(span.toHoursPart())));
    }

    /** What is left, or by how much a limit was passed. */
    String left(Duration left) {
        return texts.get(left.isNegative() ? "page.span.over" : "page.span.left", Map.of("span", told(left.abs())));
    }
}
