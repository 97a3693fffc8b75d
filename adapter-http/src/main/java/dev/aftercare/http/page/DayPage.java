package dev.aftercare.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a dealer's day shows: texts that are ready to be read, and nothing to be worked out.
 *
 * @param late the rows of those who are late now, to be told before all others
 * @param next the row before which the present moment lies; empty on other days and when all have begun
 * @param tiles the numbers of the board, on the page of today
 */
public record DayPage(
        Heading heading,
        List<Count> counts,
        List<Half> halves,
        List<Row> rows,
        List<Row> late,
        String next,
        List<Tile> tiles,
        @Nullable String message) {

    /**
     * Which day it is.
     *
     * @param dealerId which dealer, for keys that reach several; empty for others
     */
    public record Heading(
            String dealer,
            String date,
            String iso,
            String previous,
            String next,
            boolean today,
            String seenAt,
            String dealerId) {}

    /** A number with its name; {@code tone} says how it is coloured. */
    public record Count(String tone, int number, String name) {}

    /** Bay time of one half of the day; shares are percent of the capacity. */
    public record Half(String name, String text, String kept, int takenShare, int keptShare, boolean open) {}

    /** One appointment. */
    public record Row(
            String id,
            When when,
            Guest guest,
            Work work,
            String state,
            List<Mark> marks,
            @Nullable Step step) {

        /** Whether it is struck out. */
        public boolean struck() {
            return state.equals("CANCELLED");
        }
    }

    /** The time agreed and, once it is there, when the car came. */
    public record When(String start, String end, @Nullable String arrived) {}

    /** Who comes, with what. */
    public record Guest(String plate, String customer, String car) {}

    /** What is to be done, by whom. */
    public record Work(String service, String advisor, String number, String wish) {}

    /** A mark that catches the eye. */
    public record Mark(String tone, String text) {}

    /**
     * What the one who looks may do next.
     *
     * @param due whether it is time to: somebody waits at the desk, or should be there soon
     */
    public record Step(String address, String name, long version, boolean due) {}
}
