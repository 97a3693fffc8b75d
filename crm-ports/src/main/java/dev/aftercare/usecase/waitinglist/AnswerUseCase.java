package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.HeldPlaces;
import dev.aftercare.usecase.appointment.HeldPlaces.Sought;
import dev.aftercare.usecase.appointment.PartsAhead;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers to offers, decided under the lock of the day on which the place is held: who answers second finds the answer of the first (HC-18). */
final class AnswerUseCase {

    private AnswerUseCase() {}

    /** What is asked of the supplier before an offer is taken; nothing of an entry that is not there. */
    static Optional<Sought> sought(Work work, AnswerOffer command) {
        return work.stores()
                .waitingList()
                .find(new WaitingEntryId(command.entry()))
                .map(entry -> Offers.sought(work, entry.wish()));
    }

    static Outcome<WaitingEntry> accept(Work work, AnswerOffer command, PartsAhead ahead) {
        WaitingEntry entry = Offers.locked(work, WaitingListUseCase.find(work, command.entry()));
        Optional<WaitingOffer> answered = named(entry, command);
        if (answered.isPresent() && entry.state() == WaitingState.TAKEN) {
            return Outcome.accepted(entry);
        }
        Optional<WaitingOffer> open = answered.filter(offer -> offer.isOpenAt(work.now()));
        if (open.isEmpty()) {
            return Outcome.refused(Refusal.of(WaitingListRefusal.OFFER_GONE));
        }
        return Standing.over(work, entry)
                .<Outcome<WaitingEntry>>map(Outcome::refused)
                .orElseGet(() -> taken(work, entry, open.get(), ahead));
    }

    private static Outcome<WaitingEntry> taken(Work work, WaitingEntry entry, WaitingOffer offer, PartsAhead ahead) {
        Outcome<Appointment> got = appointment(work, entry.wish(), offer, ahead);
        if (!(got instanceof Outcome.Accepted<Appointment> made)) {
            return got.fold(appointment -> Outcome.accepted(entry), Outcome::refused);
        }
        Outcome.Accepted<WaitingEntry> taken =
                (Outcome.Accepted<WaitingEntry>) entry.taken(made.value().id());
        work.stores().waitingList().update(taken.value());
        offer.message().ifPresent(message -> Outbox.withdraw(work, message));
        List<Happening> events = new ArrayList<>(made.events());
        events.addAll(taken.events());
        return Outcome.accepted(taken.value(), events);
    }

    private static Outcome<Appointment> appointment(Work work, WaitingWish wish, WaitingOffer offer, PartsAhead ahead) {
        Optional<Appointment> present = Offers.present(work, wish);
        Sought sought = Sought.of(wish, present);
        if (present.isPresent()) {
            return HeldPlaces.move(work, offer, present.get(), sought, ahead);
        }
        List<String> services = sought.services();
        BookAppointment left = new BookAppointment(
                        wish.vehicle().value(),
                        wish.customer().value(),
                        services.get(0),
                        offer.slot().start(),
                        wish.words(),
                        wish.advisor().map(StaffId::value).orElse(null),
                        null,
                        null)
                .and(services.subList(1, services.size()).toArray(String[]::new))
                .staying(null, null, sought.loanCar());
        BookAppointment command = sought.waits() ? left.waiting() : left;
        return HeldPlaces.book(work, offer, command, ahead);
    }

    static Outcome<WaitingEntry> decline(Work work, AnswerOffer command) {
        WaitingEntry entry = Offers.locked(work, WaitingListUseCase.find(work, command.entry()));
        if (entry.state() != WaitingState.OFFERED || named(entry, command).isEmpty()) {
            return entry.state() == WaitingState.TAKEN
                    ? Outcome.refused(Refusal.of(WaitingListRefusal.OFFER_GONE))
                    : Outcome.accepted(entry);
        }
        Offers.letGo(work, entry);
        Outcome<WaitingEntry> declined = entry.declined(Offers.tomorrow(work));
        work.stores().waitingList().update(declined.orElseThrow());
        return declined;
    }

    private static Optional<WaitingOffer> named(WaitingEntry entry, AnswerOffer command) {
        return entry.offer().filter(offer -> offer.holder().value().equals(command.offer()));
    }
}
