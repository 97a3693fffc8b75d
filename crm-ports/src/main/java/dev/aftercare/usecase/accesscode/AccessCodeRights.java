package dev.aftercare.usecase.accesscode;

import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalData;

/**
 * One-time codes that were sent to a person in the last day, and who asked for them; an erasure forgets to whom they were sent (CUS-9). The keys of
 * the requests stay as long as the codes, a day: a dealer who repeats its request would learn from one that is gone that the car is known.
 */
public final class AccessCodeRights {

    private AccessCodeRights() {}

    /** The codes, without what could open something. */
    public static PersonalData codes() {
        return PersonalData.of(
                "access-codes",
                (work, person) -> work.stores().accessCodes().sentTo(person.ids()).stream()
                        .map(code -> Kept.of(code, "sending"))
                        .toList(),
                (work, person) -> work.stores().accessCodes().forget(person.ids()));
    }
}
