package dev.aftercare.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a list behind a number of the day shows.
 *
 * @param query what the address of the day ends with
 * @param more the address of the next page; absent on the last
 */
public record ListPage(
        Heading heading,
        List<String> columns,
        List<Row> rows,
        String query,
        @Nullable String more) {

    /** Which list it is, whose, and when it was read. */
    public record Heading(String dealer, String title, String seenAt) {}

    /** A row; {@code tone} says how it is coloured. */
    public record Row(String tone, List<Cell> cells) {}

    /** One field of a row, by what it looks like, with what is said below it. */
    public record Cell(Look look, String text, String below) {}

    /** What a field looks like. */
    public enum Look {
        PLATE("plate-text"),
        NAME("name"),
        DUE("chip");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        /** Its class in the style sheet. */
        public String style() {
            return style;
        }
    }
}
