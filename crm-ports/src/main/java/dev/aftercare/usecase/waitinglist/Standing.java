package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether there is still something to wait for: whoever has booked otherwise is passed over (HC-18), as is whose car was sold (VEH-2). */
final class Standing {

    private Standing() {}

    /** Why an entry is passed over; empty where it is served. */
    static Optional<Refusal> over(Work work, WaitingEntry entry) {
        WaitingWish wish = entry.wish();
        boolean isSold = work.stores()
                        .ownerships()
                        .beganOnOrAfter(wish.vehicle(), ZonedDate.dateAt(entry.since(), work.zone()))
                        .isPresent()
                && !work.stores().ownerships().isPresentOwner(wish.vehicle(), wish.customer());
        return isSold ? Optional.of(Refusal.of(WaitingListRefusal.CAR_OF_ANOTHER)) : bookedOtherwise(work, wish);
    }

    /**
     * The refusal of who has an appointment of this dealer to come for the car and some of the same work, other than the one that would be moved; or where
     * that one can be moved no more, or has less work than they wait for.
     */
    static Optional<Refusal> bookedOtherwise(Work work, WaitingWish wish) {
        List<Appointment> toCome =
                work
                        .stores()
                        .appointments()
                        .ofCustomer(
                                work.stores().identities().of(wish.customer()).ids())
                        .stream()
                        .filter(appointment -> isToCome(work, appointment)
                                && appointment.request().vehicle().equals(wish.vehicle())
                                && wish.sharesWorkWith(appointment.request().services()))
                        .toList();
        if (toCome.stream().anyMatch(appointment -> !wish.present().equals(Optional.of(appointment.id())))) {
            return Optional.of(Refusal.of(WaitingListRefusal.BOOKED_ALREADY, Map.of("service", wish.allServices())));
        }
        return wish.present().isPresent()
                        && toCome.stream()
                                .noneMatch(
                                        present -> present.request().services().containsAll(wish.services()))
                ? Optional.of(Refusal.of(WaitingListRefusal.NOTHING_TO_MOVE))
                : Optional.empty();
    }

    private static boolean isToCome(Work work, Appointment appointment) {
        return appointment.progress().state() == AppointmentState.BOOKED
                && appointment.dealer().equals(work.organisation())
                && appointment.placement().slot().start().isAfter(work.now());
    }
}
