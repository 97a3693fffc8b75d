package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.usecase.appointment.AppointmentDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;

/** Appointments whose grace time has passed without the car become no-shows, which frees what they held (APT-6a). */
record NoShows(Door door, AppointmentDesk appointments) implements Job {

    @Override
    public String name() {
        return "no-shows";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new DuePieces<>(
                        name(),
                        most -> door.internally(
                                call, work -> work.stores().appointments().missedAt(work.now(), most)),
                        Appointment::id,
                        appointment -> appointments.missIfDue(atDealer(call, appointment), appointment.id()))
                .run(limit);
    }

    private static Call atDealer(Call call, Appointment appointment) {
        return Call.of(call.actor(), Scope.of(appointment.dealer())).request(call.requestId());
    }
}
