package dev.aftercare.usecase.journal;

import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What happened about a person (CUS-5). Events have ids and facts only, so they stay (CUS-9); the keys of the requests that made them go, since
 * a caller may have put anything into them.
 */
public final class JournalRights {

    private static final String[] INNER = {"id", "sequence", "typeVersion", "subjects", "position"};

    private JournalRights() {}

    /** The events, and the keys of requests. */
    public static List<PersonalData> all() {
        return List.of(
                PersonalData.staying(
                        "journal",
                        (work, person) -> entries(work, person).stream()
                                .map(entry -> Kept.of(entry, INNER))
                                .toList()),
                PersonalData.forgotten("requests", JournalRights::forgetRequests));
    }

    private static void forgetRequests(Work work, Person person) {
        Set<UUID> made = entries(work, person).stream()
                .map(entry -> entry.sequence().aggregate().id())
                .collect(Collectors.toSet());
        person.ids().forEach(id -> made.add(id.value()));
        work.stores().requestKeys().forgetResults(made);
    }

    private static List<JournalEntry> entries(Work work, Person person) {
        return Page.all(page -> work.stores().journal().about(person.subjects(), page))
                .toList();
    }
}
