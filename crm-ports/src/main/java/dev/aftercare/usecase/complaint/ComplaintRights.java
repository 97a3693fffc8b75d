package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** A person's complaints: their kind, path and outcome stay without words of people (CUS-9). */
public final class ComplaintRights implements PersonalData {

    /** Opening hours and limits, which are the dealer's. */
    private static final String CLOCK = "clock";

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public List<String> open(Work work, Person person) {
        return all(work, person).stream()
                .filter(complaint -> complaint.progress().state().isOpen())
                .map(complaint -> complaint.number().toString())
                .toList();
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return all(work, person).stream()
                .map(complaint -> Kept.of(complaint, CLOCK))
                .toList();
    }

    @Override
    public void erase(Work work, Person person) {
        all(work, person).forEach(complaint -> work.stores().complaints().update(complaint.erased()));
    }

    private static List<Complaint> all(Work work, Person person) {
        return work.stores().complaints().ofCustomer(person.ids());
    }
}
