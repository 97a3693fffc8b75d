package dev.aftercare.domain.driver;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a period in which somebody drives a car. */
public record DrivingId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.DRIVING, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
