package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.AppointmentFigures;
import dev.aftercare.domain.appointment.HourLoad;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** The figures of a dealer's appointments, from one statement each for appointments, visits and days (APT-8). */
final class FiguresUseCase {

    private FiguresUseCase() {}

    static AppointmentFigures see(Work work, SeeAppointmentFigures question) {
        DateRange days = question.days();
        List<WorkshopDay> load =
                work.stores().workshopDays().read(work.organisation(), work.zone(), days.from(), days.lastDay());
        return AppointmentFigures.of(
                days,
                work.stores().appointments().facts(work.organisation(), days),
                work.stores().visits().booked(work.organisation(), days),
                HourLoad.of(Planning.of(work).plan(), load));
    }
}
