package dev.aftercare.domain.keyaccount;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a key account. */
public record KeyAccountId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.KEY_ACCOUNT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
