package dev.aftercare.domain.inspection;

import java.time.LocalDate;

/**
 * A statutory inspection (年检; VEH-5).
 *
 * @param nextDue the last day on which the car may be inspected next, included; not before {@code on}
 */
public record Inspection(LocalDate on, InspectionResult result, LocalDate nextDue) {

    /**
     * @throws IllegalArgumentException if the next one is due before this one was
     */
    public Inspection {
        if (nextDue.isBefore(on)) {
            throw new IllegalArgumentException("an inspection of " + on + " after which the next is due on " + nextDue);
        }
    }
}
