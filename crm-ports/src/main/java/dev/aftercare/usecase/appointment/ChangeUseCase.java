package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.parts.PartsTold;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.appointment.RoomMaking.Given;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.notice.NoticeCauses;
import dev.aftercare.usecase.parts.PartsNotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Moves, reassigns and cancels appointments (APT-7). The appointment is read before its days are locked; who changed it
 * in between has raised its version, and the unit of work is done again. It is written before its days are: the place that
 * it was read with may be another's by then.
 */
final class ChangeUseCase {

    private static final Comparator<ZonedDate> BY_DATE = Comparator.comparing(ZonedDate::date);

    private ChangeUseCase() {}

    static Outcome<Appointment> move(Work work, MoveAppointment command, PartsAhead ahead) {
        return move(work, find(work, command.appointment()), command, ahead);
    }

    static Outcome<Appointment> move(Work work, Appointment appointment, MoveAppointment command, PartsAhead ahead) {
        return move(work, appointment, command, ahead, () -> Planning.of(work));
    }

    /**
     * The same within what {@code planned} may use.
     *
     * @param planned asked under the locks
     */
    static Outcome<Appointment> move(
            Work work, Appointment appointment, MoveAppointment command, PartsAhead ahead, Supplier<Planning> planned) {
        ZonedDate to = ZonedDate.containing(command.start(), work.zone());
        Stay stay = command.stay(appointment.request().stay().loanCar());
        LockedDays days = daysBetween(work, appointment, stay.expected(command.start()), to);
        Planning planning = planned.get();
        Outcome<?> possible = appointment.check(Step.MOVE);
        if (possible instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<Refusal> offTheRoad =
                OffTheRoad.refusal(work, appointment.request().vehicle());
        if (offTheRoad.isPresent()) {
            return Outcome.refused(offTheRoad.get());
        }
        PartsTold parts = ahead.of(work, appointment.id(), command.despiteParts());
        Optional<Refusal> notThere = parts.notThere(to.date());
        if (notThere.isPresent()) {
            return Outcome.refused(notThere.get());
        }
        days.release(appointment.placement().holds());
        return planning.work(appointment.request())
                .fold(
                        wanted -> {
                            Wish wish = new Wish(
                                    appointment.request().vehicle(),
                                    wanted,
                                    command.start(),
                                    planning.staffMember(command.knownAdvisor()),
                                    Optional.ofNullable(command.overbookFor()),
                                    appointment.request().waits(),
                                    stay);
                            RoomMaking making = new RoomMaking(work, planning.notBefore(parts.notBefore()));
                            return making.place(wish, days, to, Optional.of(appointment.id()))
                                    .fold(
                                            given -> moved(work, appointment, days, to, making, given, command),
                                            Outcome::refused);
                        },
                        Outcome::refused);
    }

    /**
     * The days of an appointment and those to which it is moved; where its work takes days or its car stays over night, those in between
     * too, since it may go on on any of them.
     */
    private static LockedDays daysBetween(Work work, Appointment appointment, Instant expected, ZonedDate to) {
        List<ZonedDate> all = new ArrayList<>(appointment.placement().dates(work.zone()));
        boolean ofOneDay = all.size() == 1
                && !mayTakeDays(work, appointment)
                && ZonedDate.containing(expected, work.zone()).equals(to);
        all.add(to);
        if (ofOneDay) {
            return LockedDays.lock(work, all.stream());
        }
        ZonedDate first = ZonedDate.containing(expected, work.zone());
        if (!first.date().isBefore(to.date().minusDays(Appointment.MOST_DAYS))) {
            all.add(first);
        }
        return LockedDays.between(work, Collections.min(all, BY_DATE), Collections.max(all, BY_DATE));
    }

    /** Whether its work may go on over several days; asked before the locks, so that the dealer is still read under them. */
    static boolean mayTakeDays(Work work, Appointment appointment) {
        return work.stores().organisations().dealer(appointment.dealer()).map(Dealer::workshop).stream()
                .flatMap(workshop ->
                        appointment.request().services().stream().flatMap(code -> workshop.service(code).stream()))
                .anyMatch(ServiceOffering::overDays);
    }

    private static Outcome<Appointment> moved(
            Work work,
            Appointment appointment,
            LockedDays days,
            ZonedDate to,
            RoomMaking making,
            Given given,
            MoveAppointment command) {
        List<Hold> released = appointment.placement().holds();
        Outcome<Appointment> moved = appointment.movedTo(given.place(), ComingInput.of(command.coming()));
        work.stores().appointments().update(moved.orElseThrow(), to.date());
        List<Happening> reassigned = making.write(given, days, to, appointment.id(), released);
        NoticeCauses.changed(work, moved.orElseThrow());
        GateLog.parted(work, appointment);
        PartsNotes.takesPlaceOn(work, appointment, to.date());
        return RoomMaking.after(reassigned, moved);
    }

    static Outcome<Appointment> reassign(Work work, ReassignAppointment command) {
        Appointment appointment = find(work, command.appointment());
        LockedDays days = LockedDays.of(work, appointment);
        Planning planning = Planning.of(work);
        Outcome<?> possible = appointment.check(Step.REASSIGN);
        if (possible instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        List<Hold> replaced = appointment.replaceable(work.now()).stream()
                .filter(hold -> hold.kind() == command.kind())
                .filter(hold ->
                        command.from() == null || Tick.startOf(hold.fromTick()).equals(command.from()))
                .toList();
        if (replaced.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    AppointmentRefusal.NOTHING_HELD,
                    Map.of("kind", command.kind().name())));
        }
        List<Hold> others = replaced.stream()
                .filter(hold -> !hold.resource().equals(command.resource()))
                .toList();
        if (others.isEmpty()) {
            return Outcome.accepted(appointment);
        }
        days.release(others);
        return planning.work(appointment.request())
                .fold(
                        wanted -> reassigned(planning, appointment, days::at, wanted, others, command.resource()),
                        Outcome::<Placement>refused)
                .fold(placement -> reassigned(work, appointment, days, placement), Outcome::refused);
    }

    /** All of {@code replaced} held by one other, or none. */
    static Outcome<Placement> reassigned(
            Planning planning,
            Appointment appointment,
            Function<ZonedDate, WorkshopDay> days,
            WorkPackage wanted,
            List<Hold> replaced,
            UUID by) {
        Placement placement = appointment.placement();
        for (Hold hold : replaced) {
            Outcome<Placement> next = reassigned(planning, placement, days, wanted, hold, by);
            if (!next.isAccepted()) {
                return next;
            }
            placement = next.orElseThrow();
        }
        return Outcome.accepted(placement);
    }

    /** One of what is held, held by one other. */
    static Outcome<Placement> reassigned(
            Planning planning,
            Placement placement,
            Function<ZonedDate, WorkshopDay> days,
            WorkPackage wanted,
            Hold replaced,
            UUID by) {
        return planning.booking()
                .reassign(
                        placement,
                        wanted,
                        replaced,
                        by,
                        days.apply(replaced.date(planning.dealer().zone())))
                .map(held -> placement.replacing(replaced, held));
    }

    private static Outcome<Appointment> reassigned(
            Work work, Appointment appointment, LockedDays days, Placement placement) {
        Outcome<Appointment> reassigned = appointment.reassignedTo(placement.holds());
        work.stores()
                .appointments()
                .update(reassigned.orElseThrow(), dateOf(work, appointment).date());
        days.change(List.of(Change.of(appointment, placement.holds())));
        return reassigned;
    }

    static Outcome<Appointment> changeWaiting(Work work, ChangeWaiting command) {
        Appointment appointment = find(work, command.appointment());
        ZonedDate date = dateOf(work, appointment);
        LockedDays days = LockedDays.of(work, appointment);
        Planning planning = Planning.of(work);
        Outcome<?> possible = appointment.check(Step.WAIT);
        if (possible instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (appointment.request().waits() == command.waits()) {
            return Outcome.accepted(appointment);
        }
        Outcome<List<Hold>> holds = planning.work(appointment.request())
                .fold(
                        wanted -> planning.booking().waiting(appointment, command.waits(), wanted, days.at(date)),
                        Outcome::refused);
        return holds.fold(
                held -> {
                    Outcome<Appointment> changed = appointment.waiting(command.waits(), held);
                    work.stores().appointments().update(changed.orElseThrow(), date.date());
                    days.change(List.of(Change.of(appointment, held)));
                    return changed;
                },
                Outcome::refused);
    }

    static Outcome<Appointment> cancel(Work work, UUID id) {
        Appointment appointment = find(work, id);
        return freed(work, appointment, appointment::cancelled);
    }

    /** Ends an appointment with {@code end}: what it held is free again at once (hard case 13). */
    static Outcome<Appointment> freed(Work work, Appointment appointment, Supplier<Outcome<Appointment>> end) {
        ZonedDate date = dateOf(work, appointment);
        LockedDays days = LockedDays.of(work, appointment);
        Outcome<Appointment> ended = end.get();
        if (ended.isAccepted()) {
            List<Hold> released = appointment.placement().holds();
            work.stores().appointments().update(ended.orElseThrow(), date.date());
            days.change(List.of(new Change(appointment.id(), released, List.of())));
            AppointmentGrounds.endLater(work, appointment);
            NoticeCauses.changed(work, ended.orElseThrow());
            GateLog.parted(work, appointment);
            PartsNotes.takesNoPlace(work, appointment);
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
