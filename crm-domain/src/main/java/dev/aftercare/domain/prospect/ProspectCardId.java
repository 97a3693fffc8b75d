package dev.aftercare.domain.prospect;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a card; the A card keeps it when it becomes a C card. */
public record ProspectCardId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.PROSPECT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
