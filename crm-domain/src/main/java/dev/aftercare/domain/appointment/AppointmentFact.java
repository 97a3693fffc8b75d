package dev.aftercare.domain.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * What of an appointment is counted (APT-8).
 *
 * @param isOverbooked whether it was placed above the capacity
 */
public record AppointmentFact(
        Credit credit,
        AppointmentState state,
        Optional<Punctuality> punctuality,
        Optional<Promptness> promptness,
        Instant start,
        boolean isOverbooked) {

    /** What is counted of an appointment. */
    public static AppointmentFact of(Appointment appointment) {
        Progress progress = appointment.progress();
        return new AppointmentFact(
                appointment.credit(),
                progress.state(),
                progress.arrival().map(Arrival::punctuality),
                progress.promptness(),
                appointment.placement().slot().start(),
                appointment.placement().isOverbooked());
    }

    /** Whether it is decided whether the car came. */
    boolean isDecided() {
        return state != AppointmentState.BOOKED && state != AppointmentState.CANCELLED;
    }

    /** Whether the car came so. */
    boolean came(Punctuality how) {
        return isDecided() && punctuality.filter(known -> known == how).isPresent();
    }

    /** Whether the car came on time and was received so soon. */
    boolean kept(Promptness how) {
        return came(Punctuality.KEPT)
                && promptness.filter(known -> known == how).isPresent();
    }
}
