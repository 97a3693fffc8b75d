package dev.aftercare.domain.urgent;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an urgent request; later ones are greater, so that their order is that in which they came. */
public record UrgentRequestId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.URGENT_REQUEST, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
