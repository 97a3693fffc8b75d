package dev.aftercare.usecase.access;

import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                .flatMap(subject -> looksAt(work, subject).stream())
                .map(look -> Kept.of(look))
                .toList();
    }

    private static List<Look> looksAt(Work work, Subject subject) {
        List<Look> all = new ArrayList<>();
        PageRequest request = PageRequest.first(PageRequest.MOST);
        Optional<PageRequest> next = Optional.of(request);
        while (next.isPresent()) {
            Page<Look> page = work.stores().looks().at(subject, next.get());
            all.addAll(page.items());
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), PageRequest.MOST));
        }
        return all;
    }
}
