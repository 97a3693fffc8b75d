package dev.aftercare.domain.policy;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of one version of a policy; a decision keeps the one it used. */
public record PolicyId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.POLICY, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
