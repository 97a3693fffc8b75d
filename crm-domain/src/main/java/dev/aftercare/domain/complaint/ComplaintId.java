package dev.aftercare.domain.complaint;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a complaint; it is kept when the complaint is reopened. */
public record ComplaintId(UUID value) implements Id {

    /** What the journal and the references call it. */
    public Subject subject() {
        return new Subject(SubjectKind.COMPLAINT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
