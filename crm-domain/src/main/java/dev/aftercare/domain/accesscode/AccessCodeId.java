package dev.aftercare.domain.accesscode;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a code that was asked for; it may be shown and logged, unlike the code. */
public record AccessCodeId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.ACCESS_CODE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
