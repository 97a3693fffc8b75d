package dev.aftercare.domain.appointment;

import java.time.LocalTime;

/**
 * Between which times of the day an appointment is to begin, by the dealer's clock (APT-3).
 *
 * @param earliest the first time that would do, included
 * @param latest the last one, included; not before {@code earliest}
 */
public record ClockSpan(LocalTime earliest, LocalTime latest) {

    /** Whenever the dealer is open. */
    public static final ClockSpan ANY = new ClockSpan(LocalTime.MIN, LocalTime.MAX);

    /**
     * @throws IllegalArgumentException if the times run backwards
     */
    public ClockSpan {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "times are " + earliest + " to " + latest + "; give the earlier one first");
        }
    }

    /** Whether an appointment that begins then would do. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(earliest) && !time.isAfter(latest);
    }
}
