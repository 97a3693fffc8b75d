package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.parts.PartsLook;
import dev.aftercare.usecase.waitinglist.WaitingRun;

/** Offers of the waiting list end with their time, and what has become free is offered to who waits for it (APT-7, HC-18). */
record WaitingPlaces(Door door, PartsLook look) implements Job {

    @Override
    public String name() {
        return "waiting-list";
    }

    /** First what ends: it is free for who comes next. */
    @Override
    public Run runDue(Call call, int limit) {
        Run looked = new OneByOne<WaitingEntry>(
                        "entry of the waiting list",
                        most -> door.internally(
                                call, work -> work.stores().waitingList().toLookAt(work.now(), most)),
                        WaitingEntry::id,
                        entry -> {
                            at(call, entry.dealer()).look(entry);
                            return true;
                        })
                .run(limit);
        Run noted = new OneByOne<FreedDays>(
                        "freed days",
                        most -> door.internally(
                                call, work -> work.stores().waitingList().noted(most)),
                        FreedDays::id,
                        freed -> {
                            at(call, freed.dealer()).look(freed);
                            return true;
                        })
                .run(limit);
        return new Run(Math.max(looked.done(), noted.done()), looked.failed() + noted.failed());
    }

    private WaitingRun at(Call call, OrganisationId dealer) {
        return new WaitingRun(door, Call.of(call.actor(), Scope.of(dealer)).request(call.requestId()), look);
    }
}
