package dev.aftercare.usecase.activity;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.UUID;

/** A person's states of activity, which nobody has who is erased (CUS-6, CUS-9). */
public final class ActivityRights {

    private ActivityRights() {}

    /** The states. */
    public static PersonalData activity() {
        return PersonalData.of(
                "activity",
                (work, person) -> Kept.all(work.stores().activities().of(SubjectKind.CUSTOMER, ids(person))),
                (work, person) -> work.stores().activities().forget(person.ids()));
    }

    private static List<UUID> ids(Person person) {
        return person.ids().stream().map(CustomerId::value).toList();
    }
}
