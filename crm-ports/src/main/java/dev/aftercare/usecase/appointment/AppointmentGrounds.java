package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open appointment is a ground to see the car's history, until the policy's days after its end (NET-2). */
final class AppointmentGrounds {

    private AppointmentGrounds() {}

    /** Opens the ground of an appointment that has just become open, and tells of it after the appointment's own event. */
    static Outcome<Appointment> opened(Work work, Outcome<Appointment> outcome) {
        Outcome.Accepted<Appointment> accepted = (Outcome.Accepted<Appointment>) outcome;
        Appointment appointment = accepted.value();
        Access access = new Access(
                new AccessId(work.newId()),
                appointment.dealer(),
                appointment.request().vehicle().subject(),
                GroundKind.APPOINTMENT,
                Optional.of(appointment.id().subject()),
                work.now(),
                Optional.empty());
        work.stores().grounds().open(access);
        List<Happening> events = new ArrayList<>(accepted.events());
        events.add(Happening.of(
                AccessEvent.OPENED,
                access.id().subject(),
                1,
                List.of(access.subject()),
                Map.of("ground", access.ground().name())));
        return Outcome.accepted(appointment, events);
    }

    /** Lets the ground of an appointment end, the policy's days from now. */
    static void endLater(Work work, Appointment appointment) {
        int days = work.policy(AccessPolicy.KIND, work.dealer().dateAt(work.now()))
                .body()
                .afterAppointmentDays();
        work.stores()
                .grounds()
                .endCausedBy(appointment.id().subject(), work.now().plus(Duration.ofDays(days)));
    }
}
