package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** What becomes of an appointment when its car is taken in: it begins (APT-7). */
public final class AppointmentReception {

    private AppointmentReception() {}

    /** Begins an appointment whose car has arrived, in the unit of work of the visit; nothing where it had begun. */
    public static List<Happening> begin(Work work, Appointment appointment) {
        if (appointment.progress().state() != AppointmentState.ARRIVED) {
            return List.of();
        }
        return ((Outcome.Accepted<Appointment>) AttendanceUseCase.begin(work, appointment)).events();
    }
}
