package dev.aftercare.usecase.network;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is booked already when hours, bays or services change. That changes what is free, so the days it touches are locked first: all up to
 * the horizon where it is for good. What would be lost stands in the way until the desk has moved it, or where it is to be done even so,
 * stays booked and stands on the clerk's list (CARE-11).
 */
final class BookedAhead {

    private BookedAhead() {}

    /**
     * The refusal that names the first of the appointments for which {@code lost} holds; empty where there is none, or the change is to be
     * done {@code evenIfBooked}.
     */
    static Optional<Refusal> inTheWay(
            Work work, Dealer dealer, @Nullable Boolean evenIfBooked, Predicate<Appointment> lost) {
        LocalDate today = dealer.dateAt(work.now());
        lock(work, dealer, today, horizon(work, today));
        List<Appointment> inTheWay = Boolean.TRUE.equals(evenIfBooked) ? List.of() : movable(work, dealer, lost);
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
        noteFreed(work, dealer, today, horizon(work, today));
    }

    /** The same on the days that {@code time} touches, as far as they can be booked. */
    static void noteFreed(Work work, Dealer dealer, TimeRange time) {
        LocalDate today = dealer.dateAt(work.now());
        LocalDate first = dealer.dateAt(time.start());
        LocalDate last = lastDay(work, dealer, time);
        noteFreed(work, dealer, first.isBefore(today) ? today : first, last);
    }

    private static void noteFreed(Work work, Dealer dealer, LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            work.stores().waitingList().note(new FreedDays(work.newId(), dealer.id(), first, last));
        }
    }

    /**
     * Locks the days from today to the horizon that {@code time} touches, and those before on which work may begin that goes on until then:
     * who books it decides under the lock of its first day.
     */
    static void lock(Work work, Dealer dealer, TimeRange time) {
        LocalDate today = dealer.dateAt(work.now());
        LocalDate first = dealer.dateAt(time.start()).minusDays(Appointment.MOST_DAYS - 1L);
        lock(work, dealer, first.isBefore(today) ? today : first, lastDay(work, dealer, time));
    }

    private static LocalDate lastDay(Work work, Dealer dealer, TimeRange time) {
        LocalDate last = dealer.dateAt(time.end().minusNanos(1));
        LocalDate horizon = horizon(work, dealer.dateAt(work.now()));
        return last.isAfter(horizon) ? horizon : last;
    }

    private static void lock(Work work, Dealer dealer, LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            work.stores().workshopDays().lockAll(dealer.id(), dealer.zone(), first, last);
        }
    }

    private static LocalDate horizon(Work work, LocalDate today) {
        return work.policy(AppointmentPolicy.KIND, today).body().horizon(today);
    }

    /** The appointments from today on for which {@code lost} holds, by start, as far as anything of them can be changed still. */
    static List<Appointment> movable(Work work, Dealer dealer, Predicate<Appointment> lost) {
        ZonedDate today = ZonedDate.of(dealer.dateAt(work.now()), dealer.zone());
        return work.stores().appointments().openFrom(dealer.id(), today).stream()
                .filter(appointment -> canStillBeMoved(work, appointment))
                .filter(lost)
                .toList();
    }

    /** What has ended, or would have by now, stands in nobody's way; work that goes on does. */
    private static boolean canStillBeMoved(Work work, Appointment appointment) {
        boolean goesOn = appointment.check(Step.REASSIGN).isAccepted()
                && appointment.placement().dates(work.zone()).size() > 1;
        return (goesOn || appointment.check(Step.MOVE).isAccepted())
                && appointment.placement().slot().end().isAfter(work.now());
    }
}
