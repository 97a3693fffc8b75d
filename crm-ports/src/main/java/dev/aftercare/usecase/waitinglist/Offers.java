package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingOffer.HalfDay;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.appointment.HeldPlaces;
import dev.aftercare.usecase.appointment.HeldPlaces.Sought;
import dev.aftercare.usecase.appointment.PartsAhead;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.message.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds, makes and ends offers (HC-18). */
final class Offers {

    private Offers() {}

    /** A free place that somebody waits for, read without a lock; whether it can still be had is decided under it. */
    record Fit(WaitingEntryId entry, HalfDay place, Instant start) {}

    /**
     * The first free place from {@code first} to {@code last} that suits {@code entry}; of work that takes days on any day of the wish, since what
     * is free there may be the end of it. None on the day on which the offer would expire or before:
     * whoever accepts then books a day ahead, online too (APT-1); and none before the day on which the parts are there that {@code ahead} knows of
     * (APT-5b).
     */
    static Optional<Fit> fit(Work work, WaitingEntry entry, LocalDate first, LocalDate last, PartsAhead ahead) {
        WaitingWish wish = entry.wish();
        Optional<Announcement> announcement = Announcement.of(work, wish);
        if (announcement.isEmpty() || OffTheRoad.refusal(work, wish.vehicle()).isPresent()) {
            return Optional.empty();
        }
        Sought sought = sought(work, wish);
        boolean takesDays = HeldPlaces.takesDays(work, sought);
        LocalDate from = latest(
                takesDays ? wish.days().first() : first,
                wish.days().first(),
                ahead.thereOn(work, sought).orElse(wish.days().first()),
                ZonedDate.dateAt(announcement.get().until(), work.zone()).plusDays(1));
        LocalDate to =
                takesDays ? wish.days().last() : earliest(last, wish.days().last());
        Instant before = present(work, wish)
                .map(appointment -> appointment.placement().slot().start())
                .orElse(Instant.MAX);
        return from.isAfter(to)
                ? Optional.empty()
                : HeldPlaces.free(work, sought, wish.days().clock(), from, to).stream()
                        .filter(offer -> entry.wants(halfDay(offer))
                                && offer.slot().start().isBefore(before))
                        .findFirst()
                        .map(offer ->
                                new Fit(entry.id(), halfDay(offer), offer.slot().start()));
    }

    /** The appointment that they would rather have earlier. */
    static Optional<Appointment> present(Work work, WaitingWish wish) {
        return wish.present().flatMap(id -> work.stores().appointments().find(id));
    }

    private static LocalDate latest(LocalDate... dates) {
        return Stream.of(dates).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate earliest(LocalDate... dates) {
        return Stream.of(dates).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static HalfDay halfDay(SlotOffer offer) {
        return new HalfDay(offer.date(), offer.half());
    }

    /** What an offer has to do for: all that is wished, and that the present appointment has. */
    static Sought sought(Work work, WaitingWish wish) {
        return Sought.of(wish, present(work, wish));
    }

    /** Holds the place and tells the customer; false where somebody was quicker. */
    static boolean make(Work work, Fit fit) {
        Optional<WaitingEntry> waiting =
                work.stores().waitingList().find(fit.entry()).filter(entry -> entry.state() == WaitingState.WAITING);
        Optional<Announcement> announcement = waiting.flatMap(entry -> Announcement.of(work, entry.wish()));
        if (announcement.isEmpty()) {
            return false;
        }
        WaitingEntry entry = waiting.get();
        AppointmentId holder = new AppointmentId(work.newId());
        Optional<Placement> held = HeldPlaces.hold(work, holder, sought(work, entry.wish()), fit.start());
        held.ifPresent(place -> Told.save(
                work,
                entry.offered(new WaitingOffer(
                        holder,
                        fit.place(),
                        place.slot(),
                        place.holds(),
                        announcement.get().until(),
                        Optional.of(announcement.get().queue(work, entry.wish(), place.slot()))))));
        return held.isPresent();
    }

    /** An offer that nobody took in time goes to the next; nothing where it was answered meanwhile. */
    static void expire(Work work, WaitingEntryId id) {
        work.stores()
                .waitingList()
                .find(id)
                .map(seen -> locked(work, seen))
                .filter(entry ->
                        open(entry).filter(offer -> !offer.isOpenAt(work.now())).isPresent())
                .ifPresent(entry -> {
                    letGo(work, entry);
                    Told.save(work, entry.expired(tomorrow(work)));
                });
    }

    /**
     * The entry as it is under the lock of the day on which something is held for it: until the unit of work ends nobody else answers, withdraws or
     * ends that offer. Where nothing is held, the entry as it was seen.
     *
     * @throws ConflictException where something else is held for it by now
     */
    static WaitingEntry locked(Work work, WaitingEntry seen) {
        Optional<WaitingOffer> offer = open(seen);
        if (offer.isEmpty()) {
            return seen;
        }
        HeldPlaces.lock(work, seen.dealer(), offer.get(), present(work, seen.wish()));
        WaitingEntry entry = work.found(
                work.stores().waitingList().find(seen.id()), seen.id().subject());
        if (open(entry)
                .filter(other -> !other.holder().equals(offer.get().holder()))
                .isPresent()) {
            throw new ConflictException("another place is held for an entry of the waiting list by now");
        }
        return entry;
    }

    /** What is held for an entry. */
    static Optional<WaitingOffer> open(WaitingEntry entry) {
        return entry.offer().filter(offer -> entry.state() == WaitingState.OFFERED);
    }

    /** Frees what is held for a locked entry, so that the next is looked for, and takes back what was to tell of it. */
    static void letGo(Work work, WaitingEntry entry) {
        open(entry).ifPresent(offer -> {
            HeldPlaces.letGo(work, entry.dealer(), offer);
            offer.message().ifPresent(message -> Outbox.withdraw(work, message));
        });
    }

    /** When the run looks at an entry again that is offered nothing: once a day, whatever else has changed what is free. */
    static Instant tomorrow(Work work) {
        return ZonedDate.of(work.today().plusDays(1), work.zone()).start();
    }
}
