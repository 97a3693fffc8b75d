package dev.aftercare.domain.merge;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a merge. */
public record MergeId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.MERGE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
