package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.appointment.Attendance;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.notice.NoticeCauses;
import dev.aftercare.usecase.parts.PartsNotes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Coming, being received, and not coming (APT-6a, APT-7). */
final class AttendanceUseCase {

    private AttendanceUseCase() {}

    static Outcome<Appointment> arrive(Work work, LogArrival command) {
        Appointment appointment = ChangeUseCase.find(work, command.appointment());
        Instant at = Optional.ofNullable(command.at())
                .map(logged -> logged.truncatedTo(ChronoUnit.MICROS))
                .orElse(work.now());
        Optional<String> place = Optional.ofNullable(command.parkingPlace());
        Optional<Refusal> refusal = GateLog.placeRefusal(
                work, place, Optional.of(appointment.request().vehicle()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Appointment> arrived = appointment.progress().state() == AppointmentState.NO_SHOW
                ? arriveAfterNoShow(work, appointment, at)
                : arrive(work, appointment, at);
        if (arrived.isAccepted()) {
            NoticeCauses.changed(work, arrived.orElseThrow());
        }
        return arrived.fold(
                known -> with(with(arrived, GateLog.came(work, known, at, place)), warning(work, known, at)),
                refused -> arrived);
    }

    /** The car is said not to be on the road; it is received all the same (hard case 27). */
    private static List<Happening> warning(Work work, Appointment arrived, Instant at) {
        VehicleId vehicle = arrived.request().vehicle();
        LocalDate day = work.dealer().dateAt(at);
        return OffTheRoad.warning(
                OffTheRoad.on(work, vehicle, day), vehicle, day, arrived.id().subject(), arrived.version());
    }

    private static Outcome<Appointment> arrive(Work work, Appointment appointment, Instant at) {
        ZonedDate date = ChangeUseCase.dateOf(work, appointment);
        Planning planning = Planning.of(work);
        Outcome<Appointment> arrived = Attendance.arrive(
                appointment,
                at,
                work.now(),
                planning.plan(),
                planning.policy(),
                appointment.placement().holds());
        if (arrived.isAccepted()) {
            work.stores().appointments().update(arrived.orElseThrow(), date.date());
        }
        return arrived;
    }

    /** The no-show is taken back; the car has its old time again where that is still free (APT-6a). */
    private static Outcome<Appointment> arriveAfterNoShow(Work work, Appointment appointment, Instant at) {
        ZonedDate date = ChangeUseCase.dateOf(work, appointment);
        LockedDays days = LockedDays.of(work, appointment);
        Planning planning = Planning.of(work);
        List<Hold> retaken = planning.work(appointment.request())
                .fold(
                        wanted ->
                                planning.booking().retake(appointment.request(), appointment.placement(), wanted, days),
                        notOffered -> List.of());
        Outcome<Appointment> arrived =
                Attendance.arrive(appointment, at, work.now(), planning.plan(), planning.policy(), retaken);
        if (!arrived.isAccepted()) {
            return arrived;
        }
        days.change(List.of(new Change(appointment.id(), List.of(), retaken)));
        work.stores().appointments().update(arrived.orElseThrow(), date.date());
        PartsNotes.takesPlaceOn(work, appointment, date.date());
        return with(
                AppointmentGrounds.opened(work, arrived),
                FollowUpCauses.came(
                        work, appointment.request().customer(), appointment.id().subject()));
    }

    /** The desk receives the car: it waits no more. On which lines it waits is read before, as long as it is expected to be received. */
    static Outcome<Appointment> begin(Work work, UUID id) {
        Appointment appointment = ChangeUseCase.find(work, id);
        VehicleId car = appointment.request().vehicle();
        List<GateEntry> waiting = GateLog.waiting(work, car);
        Outcome<Appointment> begun = begin(work, appointment);
        return begun.isAccepted() ? with(begun, GateLog.received(work, car, waiting)) : begun;
    }

    static Outcome<Appointment> begin(Work work, Appointment appointment) {
        Outcome<Appointment> begun = appointment.begun(work.now(), work.policyOrDefaults(ArrivalPolicy.KIND));
        if (begun.isAccepted()) {
            work.stores()
                    .appointments()
                    .update(
                            begun.orElseThrow(),
                            ChangeUseCase.dateOf(work, appointment).date());
            AppointmentGrounds.endLater(work, appointment);
        }
        return begun;
    }

    /** The grace time has passed; decided anew under the lock, so that two servers do nothing twice. */
    static Outcome<Appointment> miss(Work work, UUID id) {
        Appointment appointment = ChangeUseCase.find(work, id);
        if (!Attendance.isMissed(appointment, work.now())) {
            return Outcome.accepted(appointment);
        }
        Outcome<Appointment> missed = ChangeUseCase.freed(work, appointment, appointment::missed);
        boolean isToBeAsked = OffTheRoad.on(work, appointment.request().vehicle(), work.today())
                .isEmpty();
        return missed.isAccepted() && isToBeAsked
                ? with(
                        missed,
                        FollowUpCauses.missed(
                                work,
                                appointment.request().customer(),
                                appointment.request().vehicle(),
                                appointment.id().subject()))
                : missed;
    }

    /** The accepted outcome with the events of what it causes. */
    private static Outcome<Appointment> with(Outcome<Appointment> outcome, List<Happening> caused) {
        Outcome.Accepted<Appointment> accepted = (Outcome.Accepted<Appointment>) outcome;
        List<Happening> events = new ArrayList<>(accepted.events());
        events.addAll(caused);
        return Outcome.accepted(accepted.value(), events);
    }
}
