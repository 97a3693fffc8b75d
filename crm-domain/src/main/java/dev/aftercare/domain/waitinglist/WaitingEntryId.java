package dev.aftercare.domain.waitinglist;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an entry of the waiting list; later ones are greater, so that their order is that of the list. */
public record WaitingEntryId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.WAITING_ENTRY, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
