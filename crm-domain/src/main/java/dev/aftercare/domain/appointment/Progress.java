package dev.aftercare.domain.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an appointment has come.
 *
 * @param noShowDue while it waits for the car: the last instant at which the car still comes within the grace time
 * @param begunAt when reception began
 * @param promptness how soon after the arrival that was, by the policy of that day
 */
public record Progress(
        AppointmentState state,
        Optional<Instant> noShowDue,
        Optional<Arrival> arrival,
        Optional<Instant> begunAt,
        Optional<Promptness> promptness) {

    /** That of an appointment whose reception has not begun. */
    public Progress(AppointmentState state, Optional<Instant> noShowDue, Optional<Arrival> arrival) {
        this(state, noShowDue, arrival, Optional.empty(), Optional.empty());
    }

    static Progress booked(Instant noShowDue) {
        return new Progress(AppointmentState.BOOKED, Optional.of(noShowDue), Optional.empty());
    }

    /** Whether it is effective (有效预约, APT-6b): the car came on time and was received at once. */
    public boolean isEffective() {
        return isKept() && promptness.filter(soon -> soon == Promptness.AT_ONCE).isPresent();
    }

    /** Whether the car came on time (APT-6a). */
    public boolean isKept() {
        return arrival.filter(came -> came.punctuality() == Punctuality.KEPT).isPresent();
    }

    Progress ended(AppointmentState end) {
        return new Progress(end, Optional.empty(), arrival, begunAt, promptness);
    }

    Progress arrived(Arrival arrived) {
        return new Progress(AppointmentState.ARRIVED, Optional.empty(), Optional.of(arrived));
    }

    Progress begun(Instant at, Optional<Promptness> soon) {
        return new Progress(AppointmentState.BEGUN, Optional.empty(), arrival, Optional.of(at), soon);
    }

    /** The same with another arrival, and what follows from it. */
    Progress corrected(Arrival other, Optional<Promptness> soon) {
        return new Progress(state, noShowDue, Optional.of(other), begunAt, soon);
    }
}
