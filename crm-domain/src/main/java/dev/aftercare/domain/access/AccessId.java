package dev.aftercare.domain.access;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of one opened ground of access. */
public record AccessId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.ACCESS, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
