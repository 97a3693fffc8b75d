package dev.aftercare.usecase.care;

import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalData;

/** What a person's cars need next: it stays with the car, and nobody is reminded of it while its owner is erased (CUS-9). */
public final class CareRights {

    private CareRights() {}

    /** What is due. */
    public static PersonalData care() {
        return PersonalData.staying(
                "care", (work, person) -> Kept.all(work.stores().careDues().ofCustomer(person.ids())));
    }
}
