package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.Odometer;
import dev.aftercare.usecase.vehicle.RecordReading;
import java.util.ArrayList;
import java.util.List;

/** The distance that a customer tells when they book is a reading of their car (APT-5a, VEH-3). */
final class ToldReading {

    private ToldReading() {}

    /** Records it where the car was booked; one that cannot be so is held, and stands in no booking's way. */
    static Outcome<Appointment> with(Work work, BookAppointment command, Outcome<Appointment> booked) {
        ToldDistance told = command.odometer();
        if (told == null || !(booked instanceof Outcome.Accepted<Appointment> accepted)) {
            return booked;
        }
        Outcome<MeterReading> reading = Odometer.record(
                work,
                new RecordReading(
                        command.vehicle(),
                        work.today(),
                        told.amount(),
                        told.unit(),
                        source(work.call().actor())));
        reading.orElseThrow();
        List<Happening> events = new ArrayList<>(accepted.events());
        events.addAll(((Outcome.Accepted<MeterReading>) reading).events());
        return Outcome.accepted(accepted.value(), events);
    }

    /** Who books by a system of their own tells it themselves; the desk has heard it. */
    private static ReadingSource source(Actor actor) {
        return actor.is(Role.CUSTOMER) || actor.is(Role.INTEGRATION) ? ReadingSource.CUSTOMER : ReadingSource.CALL;
    }
}
