package dev.aftercare.domain.staff;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an absence. */
public record AbsenceId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.ABSENCE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
