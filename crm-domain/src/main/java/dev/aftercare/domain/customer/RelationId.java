package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a relation between two customers. */
public record RelationId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.CUSTOMER_RELATION, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
