package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.Comparator;
import java.util.List;

/** Calls to a person: who is erased is not called any more, and what they said is gone (CUS-9). */
public final class FollowUpRights implements PersonalData {

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Kept.all(all(work, person));
    }

    @Override
    public void erase(Work work, Person person) {
        all(work, person).stream()
                .map(FollowUp::dealer)
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::toString))
                .forEach(dealer -> work.stores()
                        .followUps()
                        .lockCustomer(dealer, person.identity().root()));
        all(work, person).forEach(call -> erase(work, call));
    }

    private static void erase(Work work, FollowUp call) {
        if (call.erased() instanceof Outcome.Accepted<FollowUp> erased) {
            work.stores().followUps().erase(erased.value());
            if (!erased.events().isEmpty()) {
                work.recordFor(call.dealer(), erased.events());
            }
        }
    }

    private static List<FollowUp> all(Work work, Person person) {
        return work.stores().followUps().ofCustomer(person.ids());
    }
}
