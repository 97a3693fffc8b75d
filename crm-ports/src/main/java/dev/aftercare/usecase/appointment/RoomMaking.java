package dev.aftercare.usecase.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Assigned;
import dev.aftercare.domain.appointment.Booking;
import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Room;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * A time given, and the others who make room for it.
     *
     * @param others in the order of ids
     */
    record Given(Place place, List<Other> others) {

        Given {
            others = ImmutableList.copyOf(others);
        }
    }

    /**
     * Somebody else's appointment.
     *
     * @param before as it was when room was looked for: whoever has changed it since makes the unit of work start again
     * @param holds what it holds from now on
     */
    record Other(Appointment before, List<Hold> holds) {}

    /**
     * The place for {@code wish} on {@code date}: as the days are, or with room made among others than {@code itself}. Refused as not
     * needed where it asks for a place above the capacity and room can be made within it.
     */
    Outcome<Given> place(Wish wish, LockedDays days, ZonedDate date, Optional<AppointmentId> itself) {
        WorkshopDay day = days.at(date);
        return planning.booking()
                .place(wish, days)
                .fold(
                        place -> place.placement().isOverbooked()
                                        && room(wish, days, day, itself).isPresent()
                                ? refused(wish, day, Booking.refusal(AppointmentRefusal.OVERBOOKING_NOT_NEEDED, wish))
                                : Outcome.accepted(new Given(place, List.of())),
                        refusal -> Optional.of(refusal)
                                .filter(taken -> taken.code() == AppointmentRefusal.SLOT_TAKEN)
                                .flatMap(taken -> room(wish, days, day, itself))
                                .map(Outcome::accepted)
                                .orElseGet(() -> refused(wish, day, refusal)));
    }

    private Outcome<Given> refused(Wish wish, WorkshopDay day, Refusal refusal) {
        return planning.refusedWithOffers(refusal, wish, day.date());
    }

    private Optional<Given> room(Wish wish, LockedDays days, WorkshopDay day, Optional<AppointmentId> itself) {
        if (!planning.mayReassign() || !planning.booking().mayMakeRoom(wish, day)) {
            return Optional.empty();
        }
        Map<AppointmentId, Appointment> others = movable(day.date().date())
                .filter(other -> !itself.equals(Optional.of(other.id())))
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        return planning.booking()
                .makeRoom(wish, days, assigned(others.values().stream()))
                .map(room -> new Given(room.place(), others(room, others)));
    }

    private List<Other> others(Room room, Map<AppointmentId, Appointment> before) {
        return room.reassigned().stream()
                .map(changed -> new Other(
                        work.found(
                                Optional.ofNullable(before.get(changed.appointment())),
                                changed.appointment().subject()),
                        changed.holds()))
                .toList();
    }

    /** The appointments of a day whose bays and technicians may be changed: to come, not overbooked, of a service still offered. */
    List<Assigned> assigned(LocalDate date) {
        return assigned(movable(date));
    }

    private Stream<Appointment> movable(LocalDate date) {
        return work.stores().appointments().on(work.organisation(), date).stream()
                .filter(appointment -> appointment.mayMakeRoom(work.now()))
                .filter(appointment ->
                        appointment.placement().dates(planning.dealer().zone()).size() == 1);
    }

    private List<Assigned> assigned(Stream<Appointment> movable) {
        return movable.flatMap(appointment -> planning.work(
                                appointment.request().services(), Optional.empty())
                        .fold(
                                wanted -> wanted.mayTakeDays()
                                        ? Stream.<Assigned>of()
                                        : Stream.of(new Assigned(
                                                appointment.id(),
                                                wanted,
                                                appointment.placement().jobs(),
                                                appointment.placement().holds())),
                                notOffered -> Stream.of()))
                .toList();
    }

    /**
     * Writes what {@code appointment} and those who made room hold from now on, as one change of the day, and the others themselves.
     * Gives their events.
     *
     * @param released what {@code appointment} has held so far
     */
    List<Happening> write(
            Given given, LockedDays days, ZonedDate date, AppointmentId appointment, List<Hold> released) {
        Change own = new Change(appointment, released, given.place().placement().holds());
        days.change(Stream.concat(
                        Stream.of(own), given.others().stream().map(other -> Change.of(other.before(), other.holds())))
                .toList());
        List<Happening> events = new ArrayList<>();
        List<Appointment> after = new ArrayList<>();
        for (Other other : given.others()) {
            Outcome.Accepted<Appointment> reassigned =
                    (Outcome.Accepted<Appointment>) other.before().reassignedTo(other.holds());
            after.add(reassigned.value());
            events.addAll(reassigned.events());
        }
        work.stores().appointments().updateAll(after, date.date());
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
}
