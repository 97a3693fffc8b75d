package dev.aftercare.usecase.visit;

import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** A person's visits: what was done to the car, and what it cost, stays under the car without words of people (CUS-9). */
public final class VisitRights implements PersonalData {

    @Override
    public String name() {
        return "visits";
    }

    /** A car in the house; what is ordered is settled before it leaves (VIS-9). */
    @Override
    public List<String> open(Work work, Person person) {
        return all(work, person).stream()
                .filter(visit -> visit.leftAt().isEmpty())
                .map(visit -> visit.number().toString())
                .toList();
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Kept.all(all(work, person));
    }

    @Override
    public void erase(Work work, Person person) {
        all(work, person).forEach(visit -> work.stores().visits().update(visit.erased()));
    }

    private static List<Visit> all(Work work, Person person) {
        return work.stores().visits().ofCustomer(person.ids());
    }
}
