package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.ClockSpan;
import dev.aftercare.domain.appointment.DaysAhead;
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
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** After how many days at the most the work of a place that begins on a day may go on. */
    public static final int DAYS_OF_LONG_WORK = Planning.DAYS_OF_LONG_WORK;

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

        /**
         * What somebody on the waiting list needs: all that {@code present} has, where that would be moved, and otherwise where the wish names
         * it.
         */
        public static Sought of(WaitingWish wish, Optional<Appointment> present) {
            Optional<ServiceRequest> had = present.map(Appointment::request);
            return new Sought(
                    wish.vehicle(),
                    had.map(ServiceRequest::services).orElse(wish.services()),
                    wish.advisor(),
                    wish.waits().or(() -> had.map(ServiceRequest::waits)).orElse(false),
                    wish.loanCar()
                            .or(() -> had.map(ServiceRequest::stay).map(Stay::loanCar))
                            .orElse(false),
                    present.map(Appointment::id));
        }

        private Stay stay() {
            return new Stay(Optional.empty(), Optional.empty(), loanCar);
        }
    }

    /**
     * What is free for normal booking from {@code first} to {@code last}, begun within {@code clock}, in the order of time; read without a lock, and
     * no room is made.
     */
    public static List<SlotOffer> free(Work work, Sought sought, ClockSpan clock, LocalDate first, LocalDate last) {
        Planning planning = Planning.of(work);
        Optional<WorkPackage> wanted = work(planning, sought);
        if (wanted.isEmpty()) {
            return List.of();
        }
        LocalDate end = wanted.get().mayTakeDays() ? last.plusDays(Planning.DAYS_OF_LONG_WORK) : last;
        List<WorkshopDay> days = work.stores().workshopDays().read(work.organisation(), work.zone(), first, end);
        return days.stream()
                .filter(day -> !day.date().date().isAfter(last))
                .flatMap(day -> planning
                        .offersOn(
                                new Wanted(
                                        wanted.get(),
                                        day.date().date(),
                                        sought.advisor(),
                                        Optional.of(sought.vehicle()),
                                        sought.waits(),
                                        sought.loanCar(),
                                        clock,
                                        Optional.empty()),
                                day,
                                DaysAhead.of(days))
                        .offers()
                        .stream())
                .toList();
    }

    /** Whether what is to be done may go on after the day on which it begins (hard case 15). */
    public static boolean takesDays(Work work, Sought sought) {
        return work(Planning.of(work), sought).filter(WorkPackage::mayTakeDays).isPresent();
    }

    private static Optional<WorkPackage> work(Planning planning, Sought sought) {
        return planning.work(sought.services(), Optional.of(sought.vehicle()))
                .fold(Optional::of, refusal -> Optional.<WorkPackage>empty());
    }

    /** Locks the days and holds a place that starts then under the name {@code holder}; empty where it cannot be booked any more. */
    public static Optional<Placement> hold(Work work, AppointmentId holder, Sought sought, Instant start) {
        LockedDays days = LockedDays.lock(work, ZonedDate.containing(start, work.zone()));
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
                                days)
                        .fold(Optional::of, refusal -> Optional.<Place>empty()))
                .map(Place::placement);
        placed.ifPresent(place -> days.change(List.of(new Change(holder, List.of(), place.holds()))));
        return placed;
    }

    /** Lets go what is held on the locked days of an offer of a dealer, and notes that it is free. */
    public static void letGo(Work work, OrganisationId dealer, WaitingOffer offer) {
        release(work, dealer, offer).forEach(date -> Freed.note(work, dealer, date.date(), date.date()));
    }

    /**
     * Locks the days of what is held at a dealer, and those of the appointment which would be moved there, in the order of dates; where either takes
     * days, those in between too, since the work may go on on any of them.
     */
    public static void lock(Work work, OrganisationId dealer, WaitingOffer offer, Optional<Appointment> present) {
        ZoneId zone = work.zoneOf(dealer);
        List<ZonedDate> held = dates(work, dealer, offer);
        List<ZonedDate> booked =
                present.map(appointment -> appointment.placement().dates(zone)).orElse(List.of());
        boolean takesDays = held.size() > 1
                || booked.size() > 1
                || present.filter(appointment -> ChangeUseCase.mayTakeDays(work, appointment))
                        .isPresent();
        List<LocalDate> days = Stream.concat(held.stream(), booked.stream())
                .map(ZonedDate::date)
                .sorted()
                .distinct()
                .toList();
        Stream<LocalDate> locked =
                takesDays ? days.get(0).datesUntil(days.get(days.size() - 1).plusDays(1)) : days.stream();
        locked.forEach(day -> work.stores().workshopDays().lock(dealer, ZonedDate.of(day, zone)));
    }

    /** The day on which a slot at a dealer begins. */
    public static ZonedDate dateOf(Work work, OrganisationId dealer, TimeRange slot) {
        return ZonedDate.containing(slot.start(), work.zoneOf(dealer));
    }

    /** The days on which something is held for an offer of a dealer, in their order. */
    public static List<ZonedDate> dates(Work work, OrganisationId dealer, WaitingOffer offer) {
        ZoneId zone = work.zoneOf(dealer);
        return Stream.concat(
                        Stream.of(dateOf(work, dealer, offer.slot())),
                        offer.holds().stream().map(hold -> hold.date(zone)))
                .distinct()
                .sorted(Comparator.comparing(ZonedDate::date))
                .toList();
    }

    /** Books what is held on its locked days, in the place of the hold; a refusal leaves the hold as it was. */
    public static Outcome<Appointment> book(Work work, WaitingOffer offer, BookAppointment command, PartsAhead ahead) {
        return inPlaceOf(work, offer, () -> BookUseCase.book(work, command, ahead));
    }

    /** Moves an appointment to what is held for {@code sought}, all days being locked, in the place of the hold; a refusal leaves both as they were. */
    public static Outcome<Appointment> move(
            Work work, WaitingOffer offer, Appointment present, Sought sought, PartsAhead ahead) {
        MoveAppointment command = new MoveAppointment(
                present.id().value(),
                offer.slot().start(),
                sought.advisor().map(StaffId::value).orElse(null),
                null);
        Appointment asking = present.asking(sought.waits(), sought.loanCar());
        return inPlaceOf(work, offer, () -> ChangeUseCase.move(work, asking, command, ahead));
    }

    private static Outcome<Appointment> inPlaceOf(Work work, WaitingOffer offer, Supplier<Outcome<Appointment>> body) {
        release(work, work.organisation(), offer);
        Outcome<Appointment> outcome = body.get();
        if (!outcome.isAccepted()) {
            for (ZonedDate date : dates(work, work.organisation(), offer)) {
                WorkshopDay again = work.stores().workshopDays().lock(work.organisation(), date);
                List<Hold> ofDay = again.ofThisDay(offer.holds());
                work.stores().workshopDays().save(again.taking(ofDay), offer.holder(), List.of(), ofDay);
            }
        }
        return outcome;
    }

    /** The days on which something was held. */
    private static List<ZonedDate> release(Work work, OrganisationId dealer, WaitingOffer offer) {
        List<ZonedDate> dates = dates(work, dealer, offer);
        for (ZonedDate date : dates) {
            WorkshopDay day = work.stores().workshopDays().lock(dealer, date);
            List<Hold> ofDay = day.ofThisDay(offer.holds());
            work.stores().workshopDays().save(day.releasing(ofDay), offer.holder(), ofDay, List.of());
        }
        return dates;
    }
}
