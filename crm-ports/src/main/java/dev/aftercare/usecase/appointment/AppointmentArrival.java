package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.appointment.Attendance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.notice.NoticeCauses;
import java.time.Instant;

/** What the gate does to an appointment, in the unit of work of the gate log (APT-6a, APT-9). */
public final class AppointmentArrival {

    private AppointmentArrival() {}

    /** The car has come; the line in the gate log is written with it. */
    public static Outcome<Appointment> log(Work work, LogArrival command) {
        return AttendanceUseCase.arrive(work, command);
    }

    /** The car has not come. */
    public static Outcome<Appointment> takeBack(Work work, AppointmentId id) {
        Appointment appointment = found(work, id);
        Planning planning = Planning.of(work);
        Outcome<Appointment> decided =
                saved(work, appointment, Attendance.takeBack(appointment, planning.plan(), planning.policy()));
        if (decided.isAccepted()) {
            NoticeCauses.changed(work, decided.orElseThrow());
        }
        return decided;
    }

    /** The car has come at another time. */
    public static Outcome<Appointment> correct(Work work, AppointmentId id, Instant at) {
        Appointment appointment = found(work, id);
        Planning planning = Planning.of(work);
        return saved(
                work,
                appointment,
                Attendance.correct(
                        appointment,
                        at,
                        work.now(),
                        planning.plan(),
                        planning.policy(),
                        work.policyOrDefaults(ArrivalPolicy.KIND)));
    }

    private static Appointment found(Work work, AppointmentId id) {
        return work.found(work.stores().appointments().find(id), id.subject());
    }

    private static Outcome<Appointment> saved(Work work, Appointment before, Outcome<Appointment> decided) {
        if (decided.isAccepted()) {
            work.stores()
                    .appointments()
                    .update(
                            decided.orElseThrow(),
                            ChangeUseCase.dateOf(work, before).date());
        }
        return decided;
    }
}
