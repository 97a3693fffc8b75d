package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.urgent.UrgentNeed;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next express place of any advisor (APT-10): the first start at which bay, technicians and some advisor are free together, what is kept for
 * walk-ins and for urgent requests included. Days are locked one after the other, each before anything is looked for on it; the place is booked
 * by the check of every booking (HC-12), and takes nothing from anybody.
 */
public final class ExpressPlaces {

    private final Work work;
    private final LockedDays days;

    private ExpressPlaces(Work work) {
        this.work = work;
        this.days = LockedDays.lock(
                work, Stream.of(work.today().minusDays(1), work.today()).map(date -> ZonedDate.of(date, work.zone())));
    }

    /**
     * Locks today: whatever is read afterwards is so. Yesterday is locked first, on which nobody else waits: of two, one of whom has begun before
     * midnight, both have the earlier one's today.
     */
    public static ExpressPlaces lock(Work work) {
        return new ExpressPlaces(work);
    }

    /** Books the first place for {@code need} from now, or from when the car can be there, up to {@code last}; empty where there is none. */
    public Optional<Outcome.Accepted<Appointment>> book(UrgentNeed need, LocalDate last) {
        Instant earliest = need.notBefore().filter(work.now()::isBefore).orElseGet(work::now);
        for (LocalDate date = ZonedDate.dateAt(earliest, work.zone()); !date.isAfter(last); date = date.plusDays(1)) {
            Optional<Outcome.Accepted<Appointment>> booked =
                    bookOn(need, ZonedDate.of(date, work.zone()), earliest, last);
            if (booked.isPresent()) {
                return booked;
            }
        }
        return Optional.empty();
    }

    /**
     * Moves an appointment that came in by an express place to another start, by the same rules: no room is made, and nothing is overbooked. Who
     * receives the car does so then too, where they are free.
     *
     * @param last on which express places are given; {@code start} is not after it
     */
    public static Outcome<Appointment> move(Work work, AppointmentId placed, Instant start, LocalDate last) {
        Appointment appointment = work.found(work.stores().appointments().find(placed), placed.subject());
        MoveAppointment command = new MoveAppointment(
                placed.value(),
                start,
                appointment.placement().resource(HoldKind.ADVISOR).orElse(null),
                null);
        return ChangeUseCase.move(
                work,
                appointment,
                command,
                PartsAhead.unknown(),
                () -> Planning.of(work).express(last));
    }

    private Optional<Outcome.Accepted<Appointment>> bookOn(
            UrgentNeed need, ZonedDate date, Instant earliest, LocalDate last) {
        WorkshopDay day = days.at(date);
        Planning planning = Planning.of(work).express(last);
        return planning.work(List.of(need.service()), Optional.of(need.vehicle()))
                .fold(Optional::of, notOffered -> Optional.<WorkPackage>empty())
                .map(wanted -> wanted(need, wanted, date))
                .flatMap(wanted ->
                        planning.first(wanted, day, days, earliest).map(start -> command(need, start, wanted.waits())))
                .map(command -> BookUseCase.book(work, planning, days, command, PartsAhead.unknown()))
                .filter(Outcome::isAccepted)
                .map(booked -> (Outcome.Accepted<Appointment>) booked);
    }

    /** Nobody waits in the lounge for work that may take days: whoever wished to has a place all the same, and leaves the car. */
    private static Wanted wanted(UrgentNeed need, WorkPackage work, ZonedDate date) {
        boolean waits = need.waits() && !work.mayTakeDays();
        return new Wanted(work, date.date(), Optional.empty(), Optional.of(need.vehicle()), waits);
    }

    /** The work does not wait for its parts: what is needed is known when the car was looked at. */
    private static BookAppointment command(UrgentNeed need, Instant start, boolean waits) {
        BookAppointment left = new BookAppointment(
                need.vehicle().value(), need.customer().value(), need.service(), start, need.words(), null, null, null);
        return waits ? left.waiting() : left;
    }
}
