package dev.aftercare.domain.specialhours;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of special hours; later ones are greater. */
public record SpecialHoursId(UUID value) implements Id {

    /** What the journal calls them. */
    public Subject subject() {
        return new Subject(SubjectKind.SPECIAL_HOURS, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
