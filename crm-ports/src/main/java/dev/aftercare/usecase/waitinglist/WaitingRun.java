package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.waitinglist.Offers.Fit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The run of the waiting list (HC-18): ends offers whose time is over, and looks who waits for what has become free. Each offer is a unit of work of
 * its own that locks one day, so that the run may be killed anywhere and done on several servers.
 */
public record WaitingRun(Door door, Call call) {

    /** Looks at one entry whose turn it is: its offer has expired, no day is left, or a day has passed since it was looked at. */
    public void look(WaitingEntry due) {
        if (due.state() == WaitingState.OFFERED) {
            door.internally(call, work -> {
                Offers.expire(work, due.id());
                return true;
            });
            return;
        }
        door.internally(call, work -> look(work, due))
                .ifPresent(fit -> door.internally(call, work -> Offers.make(work, fit)));
    }

    private static Optional<Fit> look(Work work, WaitingEntry due) {
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
                        served.wish().days().last()));
        if (fit.isEmpty() && work.stores().waitingList().find(entry.id()).equals(waiting)) {
            work.stores().waitingList().update(entry.lookedAt(Offers.tomorrow(work)));
        }
        return fit;
    }

    /** Offers what has become free to who waits for it, in the order of the list, until nobody is left whom it suits. */
    public void look(FreedDays freed) {
        Set<Object> tried = new HashSet<>();
        Optional<Fit> fit = door.internally(call, work -> next(work, freed, tried));
        while (fit.isPresent()) {
            Fit found = fit.get();
            tried.add(found.entry());
            door.internally(call, work -> Offers.make(work, found));
            fit = door.internally(call, work -> next(work, freed, tried));
        }
    }

    /** The first in the list, of whom none was tried yet, for whom there is a place; where there is none the note is done with. */
    private static Optional<Fit> next(Work work, FreedDays freed, Set<Object> tried) {
        for (WaitingEntry entry : work.stores().waitingList().waiting(freed.dealer(), freed.first(), freed.last())) {
            if (!tried.contains(entry.id())) {
                Optional<Fit> fit =
                        served(work, entry).flatMap(served -> Offers.fit(work, served, freed.first(), freed.last()));
                if (fit.isPresent()) {
                    return fit;
                }
            }
        }
        work.stores().waitingList().forget(freed);
        return Optional.empty();
    }

    /** The entry where there is still something to wait for; else it is passed over from now on. */
    private static Optional<WaitingEntry> served(Work work, WaitingEntry entry) {
        Optional<Refusal> over = Standing.over(work, entry);
        over.ifPresent(refusal -> Told.save(work, entry.passedOver(refusal.code())));
        return over.isEmpty() ? Optional.of(entry) : Optional.empty();
    }
}
