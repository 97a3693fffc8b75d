package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;

/** The cards of a person: an erasure closes what is open and empties the notes; days, source and outcome stay and are counted (CUS-4a, CUS-9). */
public final class ProspectRights {

    private ProspectRights() {}

    /** The cards. */
    public static PersonalData prospects() {
        return PersonalData.of(
                "prospects",
                (work, person) -> Kept.all(work.stores().prospects().ofCustomer(person.ids())),
                ProspectRights::erase);
    }

    private static void erase(Work work, Person person) {
        for (ProspectCard card : work.stores().prospects().ofCustomer(person.ids())) {
            work.stores().prospects().update(card.erased(ZonedDate.dateAt(work.now(), work.zoneOf(card.dealer()))));
        }
    }
}
