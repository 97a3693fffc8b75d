package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a statement that a car's life has ended. */
public record VehicleEndId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.VEHICLE_END, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
