package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a vehicle; one car has one id in the whole network (NET-2). */
public record VehicleId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static VehicleId of(String text) {
        return new VehicleId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.VEHICLE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
