package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.appointment.RoomMaking.Given;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves, reassigns and cancels appointments (APT-7). The appointment is read before its days are locked; who changed it
 * in between has raised its version, and the unit of work is done again.
 */
final class ChangeUseCase {

    private ChangeUseCase() {}

    static Outcome<Appointment> move(Work work, MoveAppointment command) {
        return move(work, find(work, command.appointment()), command);
    }

    static Outcome<Appointment> move(Work work, Appointment appointment, MoveAppointment command) {
        ZonedDate from = dateOf(work, appointment);
        ZonedDate to = ZonedDate.containing(command.start(), work.zone());
        LockedDays days = LockedDays.lock(work, from, to);
        Planning planning = Planning.of(work);
        Outcome<?> possible = appointment.check(Step.MOVE);
        if (possible instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<Refusal> offTheRoad =
                OffTheRoad.refusal(work, appointment.request().vehicle());
        if (offTheRoad.isPresent()) {
            return Outcome.refused(offTheRoad.get());
        }
        List<Hold> released = appointment.placement().holds();
        days.release(released);
        return planning.service(appointment.request().service())
                .fold(
                        service -> {
                            Wish wish = new Wish(
                                    appointment.request().vehicle(),
                                    service,
                                    command.start(),
                                    planning.staffMember(command.knownAdvisor()),
                                    Optional.ofNullable(command.overbookFor()),
                                    appointment.request().waits());
                            RoomMaking making = new RoomMaking(work, planning);
                            return making.place(wish, days.at(to), Optional.of(appointment.id()))
                                    .fold(given -> moved(work, appointment, days, to, making, given), Outcome::refused);
                        },
                        Outcome::refused);
    }

    private static Outcome<Appointment> moved(
            Work work, Appointment appointment, LockedDays days, ZonedDate to, RoomMaking making, Given given) {
        List<Hold> released = appointment.placement().holds();
        Outcome<Appointment> moved = appointment.movedTo(given.place());
        List<Happening> reassigned = making.write(given, days, to, appointment.id(), released);
        work.stores().appointments().update(moved.orElseThrow(), to.date());
        return RoomMaking.after(reassigned, moved);
    }

    static Outcome<Appointment> reassign(Work work, ReassignAppointment command) {
        Appointment appointment = find(work, command.appointment());
        ZonedDate date = dateOf(work, appointment);
        LockedDays days = LockedDays.lock(work, date, date);
        Planning planning = Planning.of(work);
        Optional<Hold> replaced = appointment.placement().holds().stream()
                .filter(hold -> hold.kind() == command.kind())
                .findFirst();
        if (replaced.isEmpty() || !appointment.check(Step.REASSIGN).isAccepted()) {
            return Outcome.refused(Refusal.of(
                    AppointmentRefusal.NOT_IN_THIS_STATE,
                    Map.of("state", appointment.progress().state().name(), "step", Step.REASSIGN.name())));
        }
        if (replaced.get().resource().equals(command.resource())) {
            return Outcome.accepted(appointment);
        }
        return planning.service(appointment.request().service())
                .fold(
                        service -> reassigned(
                                work, appointment, days, date, planning, service, replaced.get(), command.resource()),
                        Outcome::refused);
    }

    private static Outcome<Appointment> reassigned(
            Work work,
            Appointment appointment,
            LockedDays days,
            ZonedDate date,
            Planning planning,
            ServiceOffering service,
            Hold replaced,
            UUID by) {
        days.release(List.of(replaced));
        return planning.booking()
                .reassign(appointment.placement(), service, replaced, by, days.at(date))
                .fold(
                        holds -> {
                            Outcome<Appointment> reassigned = appointment.reassignedTo(holds);
                            List<Hold> taken = holds.stream()
                                    .filter(hold -> hold.kind() == replaced.kind())
                                    .toList();
                            days.change(date, List.of(new Change(appointment.id(), List.of(replaced), taken)));
                            work.stores().appointments().update(reassigned.orElseThrow(), date.date());
                            return reassigned;
                        },
                        Outcome::refused);
    }

    static Outcome<Appointment> changeWaiting(Work work, ChangeWaiting command) {
        Appointment appointment = find(work, command.appointment());
        ZonedDate date = dateOf(work, appointment);
        LockedDays days = LockedDays.lock(work, date, date);
        Planning planning = Planning.of(work);
        Outcome<?> possible = appointment.check(Step.WAIT);
        if (possible instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (appointment.request().waits() == command.waits()) {
            return Outcome.accepted(appointment);
        }
        Outcome<List<Hold>> holds = planning.service(appointment.request().service())
                .fold(
                        service -> planning.booking().waiting(appointment, command.waits(), service, days.at(date)),
                        Outcome::refused);
        return holds.fold(
                held -> {
                    Outcome<Appointment> changed = appointment.waiting(command.waits(), held);
                    days.change(date, List.of(Change.of(appointment, held)));
                    work.stores().appointments().update(changed.orElseThrow(), date.date());
                    return changed;
                },
                Outcome::refused);
    }

    static Outcome<Appointment> cancel(Work work, UUID id) {
        Appointment appointment = find(work, id);
        return freed(work, appointment, appointment::cancelled);
    }

    /** Ends an appointment with {@code end}: what it held is free again at once (hard case 13). */
    static Outcome<Appointment> freed(
            Work work, Appointment appointment, java.util.function.Supplier<Outcome<Appointment>> end) {
        ZonedDate date = dateOf(work, appointment);
        LockedDays days = LockedDays.lock(work, date, date);
        Outcome<Appointment> ended = end.get();
        if (ended.isAccepted()) {
            List<Hold> released = appointment.placement().holds();
            days.change(date, List.of(new Change(appointment.id(), released, List.of())));
            work.stores().appointments().update(ended.orElseThrow(), date.date());
            AppointmentGrounds.endLater(work, appointment);
        }
        return ended;
    }

    static Appointment find(Work work, UUID id) {
        AppointmentId appointment = new AppointmentId(id);
        Appointment found = work.found(work.stores().appointments().find(appointment), appointment.subject());
        work.expect(appointment.subject(), found.version());
        return found;
    }

    static ZonedDate dateOf(Work work, Appointment appointment) {
        return ZonedDate.containing(appointment.placement().slot().start(), work.zone());
    }
}
