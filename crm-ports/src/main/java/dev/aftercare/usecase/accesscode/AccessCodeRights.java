package dev.aftercare.usecase.accesscode;

import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.UUID;

/** One-time codes that were sent to a person in the last day, and who asked for them; an erasure forgets to whom they were sent (CUS-9). */
public final class AccessCodeRights {

    private AccessCodeRights() {}

    /** The codes, without what could open something. */
    public static PersonalData codes() {
        return PersonalData.of(
                "access-codes",
                (work, person) -> work.stores().accessCodes().sentTo(person.ids()).stream()
                        .map(code -> Kept.of(code, "sending"))
                        .toList(),
                AccessCodeRights::erase);
    }

    /** The requests with which the codes were asked for too: their fingerprints are of a VIN or a plate. */
    private static void erase(Work work, Person person) {
        List<UUID> asked = work.stores().accessCodes().sentTo(person.ids()).stream()
                .map(code -> code.id().value())
                .toList();
        work.stores().requestKeys().forgetResults(asked);
        work.stores().accessCodes().forget(person.ids());
    }
}
