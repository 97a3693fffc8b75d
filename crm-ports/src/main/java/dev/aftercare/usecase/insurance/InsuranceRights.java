package dev.aftercare.usecase.insurance;

import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalData;

/** A person's policies; they are deleted with the person (CUS-9). */
public final class InsuranceRights {

    private InsuranceRights() {}

    /** The part. */
    public static PersonalData insurances() {
        return PersonalData.of(
                "insurances",
                (work, person) -> Kept.all(work.stores().insurances().ofHolder(person.ids())),
                (work, person) -> work.stores().insurances().forget(person.ids()));
    }
}
