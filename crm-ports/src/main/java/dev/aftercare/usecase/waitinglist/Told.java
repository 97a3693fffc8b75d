package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.usecase.door.Work;

/** Writes what the run has decided, which nobody is answered with. */
final class Told {

    private Told() {}

    /** The new version and its events, in the books of the entry's dealer. */
    static WaitingEntry save(Work work, Outcome<WaitingEntry> decided) {
        Outcome.Accepted<WaitingEntry> accepted = (Outcome.Accepted<WaitingEntry>) decided;
        work.stores().waitingList().update(accepted.value());
        work.recordFor(accepted.value().dealer(), accepted.events());
        return accepted.value();
    }
}
