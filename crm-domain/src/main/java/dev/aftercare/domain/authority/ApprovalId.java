package dev.aftercare.domain.authority;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an approval. */
public record ApprovalId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.APPROVAL, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
