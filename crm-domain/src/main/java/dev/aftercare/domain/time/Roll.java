package dev.aftercare.domain.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a date that is no working day: the written rule by which a call that would fall on a Sunday in the National Day week
 * is made on another day (FUP-1a). A working day stays where it is.
 */
public enum Roll {
    /** It stays, working day or not. */
    STAY,
    /** The next working day. */
    FORWARD,
    /** The last working day before. */
    BACK,
    /** The nearer of the two; the later one if both are as near. */
    NEAREST;

    /** Where the rule moves a date that is no working day; empty if there is no working day to move to. */
    Optional<LocalDate> from(LocalDate date, BusinessCalendar calendar) {
        return switch (this) {
            case STAY -> Optional.of(date);
            case FORWARD -> calendar.plusWorkingDays(date, 1);
            case BACK -> calendar.plusWorkingDays(date, -1);
            case NEAREST -> nearest(date, calendar.plusWorkingDays(date, -1), calendar.plusWorkingDays(date, 1));
        };
    }

    private static Optional<LocalDate> nearest(LocalDate date, Optional<LocalDate> before, Optional<LocalDate> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return after.or(() -> before);
        }
        long back = date.toEpochDay() - before.get().toEpochDay();
        long forward = after.get().toEpochDay() - date.toEpochDay();
        return back < forward ? before : after;
    }
}
