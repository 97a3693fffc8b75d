package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Assigned;
import dev.aftercare.domain.appointment.Booking.Room;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes room for a time on a locked day by giving others another bay or technician at their old time (APT-4). The appointments of the
 * day are read only where a time was refused as taken and bays and people would suffice, so that a normal booking costs nothing more.
 */
final class RoomMaking {

    private final Work work;
    private final Planning planning;

    RoomMaking(Work work, Planning planning) {
        this.work = work;
        this.planning = planning;
    }

    /** The place for {@code wish} on a locked day: as the day is, or with room made among others than {@code itself}. */
    Outcome<Room> place(Wish wish, WorkshopDay day, Optional<AppointmentId> itself) {
        return planning.booking()
                .place(wish, day)
                .fold(
                        place -> Outcome.accepted(new Room(place, List.of())),
                        refusal -> Optional.of(refusal)
                                .filter(taken -> taken.code() == AppointmentRefusal.SLOT_TAKEN)
                                .flatMap(taken -> room(wish, day, itself))
                                .map(Outcome::accepted)
                                .orElseGet(() -> refused(wish, day, refusal)));
    }

    private Outcome<Room> refused(Wish wish, WorkshopDay day, Refusal refusal) {
        return planning.refusedWithOffers(refusal, wish, day.date());
    }

    private Optional<Room> room(Wish wish, WorkshopDay day, Optional<AppointmentId> itself) {
        if (!planning.booking().mayMakeRoom(wish, day)) {
            return Optional.empty();
        }
        List<Assigned> others = assigned(day.date().date()).stream()
                .filter(other -> !itself.equals(Optional.of(other.appointment())))
                .toList();
        return planning.booking().makeRoom(wish, day, others);
    }

    /** The appointments of a day whose bays and technicians may be changed: to come, not overbooked, of a service still offered. */
    List<Assigned> assigned(LocalDate date) {
        return work.stores().appointments().on(work.organisation(), date).stream()
                .filter(appointment -> appointment.mayMakeRoom(work.now()))
                .flatMap(appointment -> planning
                        .dealer()
                        .workshop()
                        .service(appointment.request().service())
                        .stream()
                        .map(service -> new Assigned(
                                appointment.id(),
                                service,
                                appointment.placement().holds())))
                .toList();
    }

    /**
     * Writes the others of {@code room}: all of them let go first, so that two can change with each other, then each takes what
     * it has from now on. Gives their events.
     */
    List<Happening> write(Room room, LockedDays days, ZonedDate date) {
        List<Change> changes = changes(room);
        changes.forEach(change -> {
            days.release(change.released());
            days.save(change.before().id(), change.released(), List.of());
        });
        List<Happening> events = new ArrayList<>();
        changes.forEach(change -> {
            days.take(date, change.taken());
            days.save(change.before().id(), List.of(), change.taken());
            Outcome.Accepted<Appointment> after =
                    (Outcome.Accepted<Appointment>) change.before().reassignedTo(change.holds());
            work.stores().appointments().update(after.value(), date.date());
            events.addAll(after.events());
        });
        return events;
    }

    /** An accepted outcome with the events of those who made room told before its own. */
    static Outcome<Appointment> after(List<Happening> reassigned, Outcome<Appointment> outcome) {
        if (reassigned.isEmpty() || !(outcome instanceof Outcome.Accepted<Appointment> accepted)) {
            return outcome;
        }
        List<Happening> events = new ArrayList<>(reassigned);
        events.addAll(accepted.events());
        return Outcome.accepted(accepted.value(), events);
    }

    private List<Change> changes(Room room) {
        if (room.reassigned().isEmpty()) {
            return List.of();
        }
        List<AppointmentId> ids =
                room.reassigned().stream().map(Assigned::appointment).toList();
        Map<AppointmentId, Appointment> before = work.stores().appointments().findAll(ids).stream()
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        return room.reassigned().stream()
                .map(changed -> new Change(
                        work.found(
                                Optional.ofNullable(before.get(changed.appointment())),
                                changed.appointment().subject()),
                        changed.holds()))
                .toList();
    }

    /** Another appointment and what it holds from now on. */
    private record Change(Appointment before, List<Hold> holds) {

        List<Hold> released() {
            return before.placement().holds().stream()
                    .filter(hold -> !holds.contains(hold))
                    .toList();
        }

        List<Hold> taken() {
            return holds.stream()
                    .filter(hold -> !before.placement().holds().contains(hold))
                    .toList();
        }
    }
}
