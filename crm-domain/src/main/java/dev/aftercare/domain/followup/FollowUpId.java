package dev.aftercare.domain.followup;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a follow-up call; it is kept through all its attempts. */
public record FollowUpId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.FOLLOW_UP, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
