package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** A person's records, and what hangs on them (CUS-9). */
public final class CustomerRights {

    private CustomerRights() {}

    /** Relations, corrections, references, search words, and the records themselves at the end. */
    public static List<PersonalData> all() {
        return List.of(
                PersonalData.of(
                        "relations",
                        (work, person) ->
                                Kept.all(work.stores().customerRelations().of(person.ids(), Integer.MAX_VALUE)),
                        (work, person) -> work.stores().customerRelations().forget(person.ids())),
                PersonalData.of(
                        "corrections",
                        (work, person) ->
                                Kept.all(work.stores().correctionNotices().ofCustomer(person.ids())),
                        (work, person) -> work.stores().correctionNotices().forgetUnfinished(person.ids())),
                PersonalData.of(
                        "references",
                        (work, person) -> Kept.all(work.stores().references().ofAll(person.subjects())),
                        (work, person) -> work.stores().references().forget(person.subjects())),
                PersonalData.forgotten(
                        "search words",
                        (work, person) -> work.stores().searchTokens().forget(person.ids())),
                PersonalData.of("records", (work, person) -> Kept.all(person.records()), CustomerRights::eraseRecords));
    }

    private static void eraseRecords(Work work, Person person) {
        for (Customer record : person.records()) {
            if (!record.isErased()) {
                work.stores().customers().update(record.erased());
            }
        }
    }
}
