package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.access.CausedGrounds;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;

/** An open appointment is a ground to see the car's history, until the policy's days after its end (NET-2). */
final class AppointmentGrounds {

    private AppointmentGrounds() {}

    /** Opens the ground of an appointment that has just become open, and tells of it after the appointment's own event. */
    static Outcome<Appointment> opened(Work work, Outcome<Appointment> outcome) {
        Outcome.Accepted<Appointment> accepted = (Outcome.Accepted<Appointment>) outcome;
        Appointment appointment = accepted.value();
        List<Happening> events = new ArrayList<>(accepted.events());
        events.add(CausedGrounds.opened(
                work,
                GroundKind.APPOINTMENT,
                appointment.request().vehicle().subject(),
                appointment.id().subject()));
        return Outcome.accepted(appointment, events);
    }

    /** Lets the ground of an appointment end, the policy's days from now. */
    static void endLater(Work work, Appointment appointment) {
        CausedGrounds.endLater(work, appointment.id().subject());
    }
}
