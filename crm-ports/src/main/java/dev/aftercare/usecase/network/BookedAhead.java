package dev.aftercare.usecase.network;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.appointment.Freed;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is booked already when hours or the workshop change for good. That changes what is free on every day up to the
 * horizon, so all of these days are locked first; what would be lost stands in the way until the desk has moved it.
 */
final class BookedAhead {

    private BookedAhead() {}

    /** The refusal that names the first of the appointments for which {@code lost} holds; empty where there is none. */
    static Optional<Refusal> inTheWay(Work work, Dealer dealer, Predicate<Appointment> lost) {
        LocalDate today = dealer.dateAt(work.now());
        int horizon = work.policy(AppointmentPolicy.KIND, today).body().horizonDays();
        work.stores().workshopDays().lockAll(dealer.id(), dealer.zone(), today, today.plusDays(horizon));
        List<Appointment> inTheWay = work.stores().appointments().openFrom(dealer.id(), today).stream()
                .filter(appointment -> canStillBeMoved(work, appointment))
                .filter(lost)
                .toList();
        return inTheWay.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        NetworkRefusal.APPOINTMENTS_IN_THE_WAY,
                        Map.of(
                                "count", String.valueOf(inTheWay.size()),
                                "first", inTheWay.get(0).number().toString())));
    }

    /** What is free has changed on every day that can be booked: the waiting list is looked at (APT-7). */
    static void noteFreed(Work work, Dealer dealer) {
        LocalDate today = dealer.dateAt(work.now());
        int horizon = work.policy(AppointmentPolicy.KIND, today).body().horizonDays();
        Freed.note(work, dealer.id(), today, today.plusDays(horizon));
    }

    /** What has begun, or would have ended by now, stands in nobody's way. */
    private static boolean canStillBeMoved(Work work, Appointment appointment) {
        return appointment.check(Step.MOVE).isAccepted()
                && appointment.placement().slot().end().isAfter(work.now());
    }
}
