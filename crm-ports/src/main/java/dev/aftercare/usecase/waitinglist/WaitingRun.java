package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.appointment.HeldPlaces;
import dev.aftercare.usecase.appointment.HeldPlaces.Sought;
import dev.aftercare.usecase.appointment.PartsAhead;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.parts.PartsLook;
import dev.aftercare.usecase.waitinglist.Offers.Fit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The run of the waiting list (HC-18): ends offers whose time is over, and looks who waits for what has become free. Each offer is a unit of work of
 * its own that locks one day, so that the run may be killed anywhere and done on several servers.
 */
public record WaitingRun(Door door, Call call, PartsLook look) {

    /** Looks at one entry whose turn it is: its offer has expired, no day is left, or a day has passed since it was looked at. */
    public void look(WaitingEntry due) {
        if (due.state() == WaitingState.OFFERED) {
            door.internally(call, work -> {
                Offers.expire(work, due.id());
                return true;
            });
            return;
        }
        offer(due.id(), (work, ahead) -> look(work, due, ahead));
    }

    private static Optional<Fit> look(Work work, WaitingEntry due, PartsAhead ahead) {
        Optional<WaitingEntry> waiting =
                work.stores().waitingList().find(due.id()).filter(entry -> entry.version() == due.version());
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        WaitingEntry entry = waiting.get();
        if (!work.now().isBefore(entry.standsUntil())) {
            Told.save(work, entry.lapsed());
            return Optional.empty();
        }
        Optional<Fit> fit = served(work, entry)
                .flatMap(served -> Offers.fit(
                        work,
                        served,
                        served.wish().days().first(),
                        served.wish().days().last(),
                        ahead));
        if (fit.isEmpty() && work.stores().waitingList().find(entry.id()).equals(waiting)) {
            work.stores().waitingList().update(entry.lookedAt(Offers.tomorrow(work)));
        }
        return fit;
    }

    /**
     * Offers what has become free to who waits for it, each once in the order of the list: an offer takes a place and frees none, so that nobody
     * before has to be looked at again.
     */
    public void look(FreedDays freed) {
        Set<WaitingEntryId> seen = new HashSet<>();
        List<WaitingEntryId> next = door.internally(call, work -> unseen(work, freed, seen));
        while (!next.isEmpty()) {
            seen.addAll(next);
            next.forEach(id -> offer(id, (work, ahead) -> fit(work, id, freed, ahead)));
            next = door.internally(call, work -> unseen(work, freed, seen));
        }
    }

    /** Who waits for these days and was not looked at; where nobody is left, who came meanwhile included, the note is done with. */
    private static List<WaitingEntryId> unseen(Work work, FreedDays freed, Set<WaitingEntryId> seen) {
        List<WaitingEntryId> left = work
                .stores()
                .waitingList()
                .waiting(freed.dealer(), freed.first().minusDays(HeldPlaces.DAYS_OF_LONG_WORK), freed.last())
                .stream()
                .filter(entry -> !seen.contains(entry.id()) && mayGoOn(work, entry, freed))
                .map(WaitingEntry::id)
                .toList();
        if (left.isEmpty()) {
            work.stores().waitingList().forget(freed);
        }
        return left;
    }

    /** Whether what is waited for may be done on freed days: on one of the wish, or after it where the work takes days (hard case 15). */
    private static boolean mayGoOn(Work work, WaitingEntry entry, FreedDays freed) {
        return !entry.wish().days().last().isBefore(freed.first())
                || HeldPlaces.takesDays(work, Offers.sought(work, entry.wish()));
    }

    private static Optional<Fit> fit(Work work, WaitingEntryId id, FreedDays freed, PartsAhead ahead) {
        return work.stores()
                .waitingList()
                .find(id)
                .filter(entry -> entry.state() == WaitingState.WAITING)
                .flatMap(entry -> served(work, entry))
                .flatMap(entry -> Offers.fit(work, entry, freed.first(), freed.last(), ahead));
    }

    /** Offers what is found. The supplier is asked only where there is a place, and then it is looked for again by what is known of the parts. */
    private void offer(WaitingEntryId entry, BiFunction<Work, PartsAhead, Optional<Fit>> search) {
        Optional<Fit> fit = door.internally(call, work -> search.apply(work, PartsAhead.unknown()));
        if (fit.isPresent()) {
            PartsAhead ahead = PartsAhead.ofSought(look, call, work -> sought(work, entry));
            Optional<Fit> there =
                    ahead.said().isEmpty() ? fit : door.internally(call, work -> search.apply(work, ahead));
            there.ifPresent(found -> door.internally(call, work -> Offers.make(work, found)));
        }
    }

    private static Optional<Sought> sought(Work work, WaitingEntryId id) {
        return work.stores().waitingList().find(id).map(entry -> Offers.sought(work, entry.wish()));
    }

    /** The entry where there is still something to wait for; else it is passed over from now on. */
    private static Optional<WaitingEntry> served(Work work, WaitingEntry entry) {
        Optional<Refusal> over = Standing.over(work, entry);
        over.ifPresent(refusal -> Told.save(work, entry.passedOver(refusal.code())));
        return over.isEmpty() ? Optional.of(entry) : Optional.empty();
    }
}
