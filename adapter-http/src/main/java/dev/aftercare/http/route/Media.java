package dev.aftercare.http.route;

import dev.aftercare.http.json.JsonWriter;
import java.nio.charset.StandardCharsets;

/** In what form a route answers: the one place that knows what a view becomes on the way out. */
public enum Media {
    JSON("application/json", ""),
    /** An iCalendar file, whose text is the view. */
    CALENDAR("text/calendar", "; charset=utf-8"),
    /** A drawing, whose text is the view. */
    DRAWING("image/svg+xml", "; charset=utf-8"),
    /** Plain text, which is the view. */
    TEXT("text/plain", "; charset=utf-8");

    private final String type;
    private final String parameters;

    Media(String type, String parameters) {
        this.type = type;
        this.parameters = parameters;
    }

    /** The media type without parameters, as a description names it. */
    public String type() {
        return type;
    }

    /** What the answer says of itself. */
    String contentType() {
        return type + parameters;
    }

    byte[] write(Object view) {
        return this == JSON ? JsonWriter.write(view) : view.toString().getBytes(StandardCharsets.UTF_8);
    }
}
