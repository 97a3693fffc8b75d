package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Places that are held for somebody who has no appointment there yet (HC-18): taken on the workshop's day like any other, under a name that no
 * appointment has, so that neither wall lets anybody else have them. They become an appointment by the check of every booking (HC-12), in one
 * unit of work in which nobody else can come between.
 */
public final class HeldPlaces {

    private HeldPlaces() {}

    /**
     * What a place is looked for: a booking, or all that an appointment has which would be moved there.
     *
     * @param present that appointment
     */
    public record Sought(
            VehicleId vehicle,
            List<String> services,
            Optional<StaffId> advisor,
            boolean waits,
            boolean loanCar,
            Optional<AppointmentId> present) {

        /** What an appointment needs elsewhere too. */
        public static Sought of(Appointment present, Optional<StaffId> advisor) {
            ServiceRequest request = present.request();
            return new Sought(
                    request.vehicle(),
                    request.services(),
                    advisor,
                    request.waits(),
                    request.stay().loanCar(),
                    Optional.of(present.id()));
        }

        private Stay stay() {
            return new Stay(Optional.empty(), Optional.empty(), loanCar);
        }
    }

    /** What is free for normal booking from {@code first} to {@code last}, in the order of time; read without a lock, and no room is made. */
    public static List<SlotOffer> free(Work work, Sought sought, LocalDate first, LocalDate last) {
        Planning planning = Planning.of(work);
        return work(planning, sought).stream()
                .flatMap(wanted -> days(work, first, last)
                        .flatMap(day -> planning
                                .offersOn(
                                        new Wanted(
                                                wanted,
                                                day.date().date(),
                                                sought.advisor(),
                                                Optional.of(sought.vehicle()),
                                                sought.waits(),
                                                sought.loanCar()),
                                        day)
                                .offers()
                                .stream()))
                .toList();
    }

    private static Stream<WorkshopDay> days(Work work, LocalDate first, LocalDate last) {
        return work.stores().workshopDays().read(work.organisation(), work.zone(), first, last).stream();
    }

    /** What is to be done; work that may take days is not looked for, since who waits is offered a place of one day. */
    private static Optional<WorkPackage> work(Planning planning, Sought sought) {
        return planning.work(sought.services(), Optional.of(sought.vehicle()))
                .fold(Optional::of, refusal -> Optional.<WorkPackage>empty())
                .filter(wanted -> !wanted.mayTakeDays());
    }

    /** Locks the day and holds a place that starts then under the name {@code holder}; empty where it cannot be booked any more. */
    public static Optional<Placement> hold(Work work, AppointmentId holder, Sought sought, Instant start) {
        ZonedDate date = ZonedDate.containing(start, work.zone());
        WorkshopDay day = work.stores().workshopDays().lock(work.organisation(), date);
        Planning planning = Planning.of(work);
        Optional<Placement> placed = work(planning, sought)
                .flatMap(wanted -> planning.booking()
                        .place(
                                new Wish(
                                        sought.vehicle(),
                                        wanted,
                                        start,
                                        sought.advisor(),
                                        Optional.empty(),
                                        sought.waits(),
                                        sought.stay()),
                                day)
                        .fold(Optional::of, refusal -> Optional.<Place>empty()))
                .map(Place::placement);
        placed.ifPresent(place ->
                work.stores().workshopDays().save(day.taking(place.holds()), holder, List.of(), place.holds()));
        return placed;
    }

    /** Lets go what is held on the locked day of {@code slot} of a dealer, and notes that it is free. */
    public static void letGo(Work work, OrganisationId dealer, AppointmentId holder, TimeRange slot, List<Hold> holds) {
        WorkshopDay day = work.stores().workshopDays().lock(dealer, dateOf(work, dealer, slot));
        work.stores().workshopDays().save(day.releasing(holds), holder, holds, List.of());
        Freed.note(work, dealer, day.date().date(), day.date().date());
    }

    /** Locks the day of what is held at a dealer, and that of the appointment which would be moved there, in the order of dates. */
    public static void lock(Work work, OrganisationId dealer, TimeRange slot, Optional<Appointment> present) {
        ZonedDate date = dateOf(work, dealer, slot);
        Stream.concat(
                        Stream.of(date),
                        present.stream()
                                .flatMap(appointment -> appointment.placement().dates(work.zoneOf(dealer)).stream()))
                .distinct()
                .sorted(Comparator.comparing(ZonedDate::date))
                .forEach(day -> work.stores().workshopDays().lock(dealer, day));
    }

    /** The day of a slot at a dealer. */
    public static ZonedDate dateOf(Work work, OrganisationId dealer, TimeRange slot) {
        return ZonedDate.containing(slot.start(), work.zoneOf(dealer));
    }

    /** Books what is held on its locked day, in the place of the hold; a refusal leaves the hold as it was. */
    public static Outcome<Appointment> book(
            Work work,
            AppointmentId holder,
            TimeRange slot,
            List<Hold> holds,
            BookAppointment command,
            PartsAhead ahead) {
        return inPlaceOf(work, holder, slot, holds, () -> BookUseCase.book(work, command, ahead));
    }

    /** Moves an appointment to what is held, both days being locked, in the place of the hold; a refusal leaves both as they were. */
    public static Outcome<Appointment> move(
            Work work,
            AppointmentId holder,
            TimeRange slot,
            List<Hold> holds,
            Appointment present,
            Optional<StaffId> advisor,
            PartsAhead ahead) {
        MoveAppointment command = new MoveAppointment(
                present.id().value(), slot.start(), advisor.map(StaffId::value).orElse(null), null);
        return inPlaceOf(work, holder, slot, holds, () -> ChangeUseCase.move(work, present, command, ahead));
    }

    private static Outcome<Appointment> inPlaceOf(
            Work work, AppointmentId holder, TimeRange slot, List<Hold> holds, Supplier<Outcome<Appointment>> body) {
        ZonedDate date = dateOf(work, work.organisation(), slot);
        WorkshopDay day = work.stores().workshopDays().lock(work.organisation(), date);
        work.stores().workshopDays().save(day.releasing(holds), holder, holds, List.of());
        Outcome<Appointment> outcome = body.get();
        if (!outcome.isAccepted()) {
            WorkshopDay again = work.stores().workshopDays().lock(work.organisation(), date);
            work.stores().workshopDays().save(again.taking(holds), holder, List.of(), holds);
        }
        return outcome;
    }
}
