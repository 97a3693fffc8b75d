package dev.aftercare.domain.insurance;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an insurance policy as a dealer recorded it. */
public record InsuranceId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.INSURANCE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
