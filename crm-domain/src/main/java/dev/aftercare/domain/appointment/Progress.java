package dev.aftercare.domain.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an appointment has come.
 *
 * @param noShowDue while it waits for the car: the last instant at which the car still comes within the grace time
 * @param begunAt when reception began
 */
public record Progress(
        AppointmentState state, Optional<Instant> noShowDue, Optional<Arrival> arrival, Optional<Instant> begunAt) {

    static Progress booked(Instant noShowDue) {
        return new Progress(AppointmentState.BOOKED, Optional.of(noShowDue), Optional.empty(), Optional.empty());
    }

    Progress ended(AppointmentState end) {
        return new Progress(end, Optional.empty(), arrival, begunAt);
    }

    Progress arrived(Arrival arrived) {
        return new Progress(AppointmentState.ARRIVED, Optional.empty(), Optional.of(arrived), Optional.empty());
    }

    Progress begun(Instant at) {
        return new Progress(AppointmentState.BEGUN, Optional.empty(), arrival, Optional.of(at));
    }
}
