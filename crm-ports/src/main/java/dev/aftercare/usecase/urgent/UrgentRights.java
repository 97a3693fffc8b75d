package dev.aftercare.usecase.urgent;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** A person's urgent requests: who is erased needs nothing any more, and their words are gone; what was promised and kept stays counted (CUS-9). */
public final class UrgentRights implements PersonalData {

    @Override
    public String name() {
        return "urgent-requests";
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Kept.all(all(work, person));
    }

    @Override
    public void erase(Work work, Person person) {
        for (UrgentRequest request : all(work, person)) {
            UrgentRequest ended = request.isOpen() ? withdrawn(work, request) : request;
            work.stores().urgentRequests().update(ended.erased());
        }
    }

    private static UrgentRequest withdrawn(Work work, UrgentRequest request) {
        Outcome.Accepted<UrgentRequest> withdrawn = (Outcome.Accepted<UrgentRequest>) request.withdrawn(work.now());
        work.stores().urgentRequests().update(withdrawn.value());
        work.recordFor(request.dealer(), withdrawn.events());
        return withdrawn.value();
    }

    private static List<UrgentRequest> all(Work work, Person person) {
        return work.stores().urgentRequests().ofCustomer(person.ids());
    }
}
