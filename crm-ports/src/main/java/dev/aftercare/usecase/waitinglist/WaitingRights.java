package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** What a person waits for: who is erased waits no more, what is held for them is free, and their words are gone (CUS-9). */
public final class WaitingRights implements PersonalData {

    @Override
    public String name() {
        return "waiting-list";
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Kept.all(all(work, person));
    }

    @Override
    public void erase(Work work, Person person) {
        for (WaitingEntry seen : all(work, person)) {
            WaitingEntry entry = Offers.locked(work, seen);
            WaitingEntry ended = entry;
            if (entry.state().isStanding()) {
                Offers.letGo(work, entry);
                ended = Told.save(work, entry.withdrawn());
            }
            work.stores().waitingList().update(ended.erased());
        }
    }

    private static List<WaitingEntry> all(Work work, Person person) {
        return work.stores().waitingList().ofCustomer(person.ids());
    }
}
