package dev.aftercare.port.care;

import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import java.time.LocalDate;
import java.util.UUID;

/** The place of a paper in the list of those that are due, as cursors carry it: by the day, then by the car, then by the name of the paper. */
public record PaperPlace(LocalDate dueOn, UUID vehicle, String paper) {

    /** Before every place. */
    public static final PaperPlace FIRST = new PaperPlace(LocalDate.of(1, 1, 1), new UUID(0, 0), "");

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String SEPARATOR = "/";

    /** The place of a paper. */
    public static PaperPlace of(PaperDue due) {
        return new PaperPlace(due.dueOn(), due.vehicle().value(), due.paper().name());
    }

    /** Reads {@link #toString}; throws {@link RuntimeException} for anything else, also for days that no storage can keep. */
    public static PaperPlace read(String text) {
        String[] parts = text.split(SEPARATOR, 3);
        LocalDate due = LocalDate.parse(parts[0]);
        if (due.isBefore(FIRST.dueOn) || due.isAfter(LAST)) {
            throw new IllegalArgumentException("nothing is due on " + due);
        }
        return new PaperPlace(
                due, UUID.fromString(parts[1]), Paper.valueOf(parts[2]).name());
    }

    @Override
    public String toString() {
        return dueOn + SEPARATOR + vehicle + SEPARATOR + paper;
    }
}
