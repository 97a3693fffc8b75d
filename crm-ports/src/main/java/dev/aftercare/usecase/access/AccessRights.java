package dev.aftercare.usecase.access;

import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** Who might see a person's data, and who looked (NET-2): it stays, as the proof of both (CUS-9). */
public final class AccessRights {

    private AccessRights() {}

    /** Grounds and looks. */
    public static List<PersonalData> all() {
        return List.of(
                PersonalData.staying(
                        "grounds",
                        (work, person) -> Kept.all(work.stores().grounds().of(person.subjects()))),
                PersonalData.staying("looks", AccessRights::looks));
    }

    private static List<Kept> looks(Work work, Person person) {
        return person.subjects().stream()
                .flatMap(subject -> Page.all(page -> work.stores().looks().at(subject, page)))
                .map(look -> Kept.of(look))
                .toList();
    }
}
