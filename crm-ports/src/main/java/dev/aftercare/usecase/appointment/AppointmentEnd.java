package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of an appointment when its visit ends before the planned end: what it still holds is free again (APT-7). What was held
 * until then stays, for the day as it was and its figures (APT-8). A car that goes back into work, or a visit that is voided, takes nothing
 * again: it may be another's by then.
 */
public final class AppointmentEnd {

    private AppointmentEnd() {}

    /**
     * Gives back what the stage of {@code visit} leaves no use for: bays and people when the work is done or broken off, all when the car has
     * left. Before the visit is written, since the days are locked first.
     */
    public static List<Happening> reached(Work work, Visit visit) {
        Optional<Function<Appointment, Outcome<Appointment>>> end = switch (visit.stage()) {
            case READY, BROKEN_OFF -> Optional.of(appointment -> appointment.workOver(work.now()));
            case LEFT -> Optional.of(appointment -> appointment.carGone(work.now()));
            default -> Optional.empty();
        };
        return end.flatMap(change -> visit.reception()
                        .appointment()
                        .flatMap(work.stores().appointments()::find)
                        .filter(appointment -> appointment.progress().state() == AppointmentState.BEGUN)
                        .map(appointment -> givenBack(work, appointment, change)))
                .orElse(List.of());
    }

    /**
     * The same of a visit that another system led, from reception to {@code left}: all that the car's appointment still held on that day or after it
     * is free from then on. Which appointment that is was not reported: the one whose reception began within the stay.
     *
     * @param came with its whole day in the dealer's zone, since the other system's clock is another one
     */
    public static List<Happening> reported(Work work, VehicleId car, Instant came, Instant left) {
        ZonedDate day = ZonedDate.containing(left, work.zone());
        Instant from = ZonedDate.containing(came, work.zone()).start();
        return work.stores().appointments().holdingOn(work.organisation(), day).stream()
                .filter(appointment -> appointment.request().vehicle().equals(car)
                        && appointment.progress().state() == AppointmentState.BEGUN)
                .filter(appointment -> appointment
                        .progress()
                        .begunAt()
                        .filter(begun -> !begun.isBefore(from) && !begun.isAfter(left))
                        .isPresent())
                .flatMap(appointment -> givenBack(work, appointment, had -> had.carGone(left)).stream())
                .toList();
    }

    private static List<Happening> givenBack(
            Work work, Appointment appointment, Function<Appointment, Outcome<Appointment>> end) {
        Outcome.Accepted<Appointment> ended = (Outcome.Accepted<Appointment>) end.apply(appointment);
        if (ended.value().version() == appointment.version()) {
            return List.of();
        }
        LockedDays days = LockedDays.of(work, appointment);
        work.stores()
                .appointments()
                .update(ended.value(), ChangeUseCase.dateOf(work, appointment).date());
        days.change(List.of(Change.of(appointment, ended.value().placement().holds())));
        return ended.events();
    }
}
