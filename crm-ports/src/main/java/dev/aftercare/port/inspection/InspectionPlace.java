package dev.aftercare.port.inspection;

import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.Roadworthiness;
import java.time.LocalDate;
import java.util.UUID;

/** The place of a car in the list of inspections that are due, as cursors carry it: by the day, then by its id. */
public record InspectionPlace(LocalDate due, UUID vehicle) {

    /** Before every place. */
    public static final InspectionPlace FIRST = new InspectionPlace(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String SEPARATOR = "/";

    /** The place of what was told of an inspection. */
    public static InspectionPlace of(Roadworthiness told) {
        LocalDate due = told.inspection().map(Inspection::nextDue).orElseThrow();
        return new InspectionPlace(due, told.vehicle().value());
    }

    /** Reads {@link #toString}; throws {@link RuntimeException} for anything else, also for days that no storage can keep. */
    public static InspectionPlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        LocalDate due = LocalDate.parse(parts[0]);
        if (due.isBefore(FIRST.due) || due.isAfter(LAST)) {
            throw new IllegalArgumentException("nothing is due on " + due);
        }
        return new InspectionPlace(due, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return due + SEPARATOR + vehicle;
    }
}
