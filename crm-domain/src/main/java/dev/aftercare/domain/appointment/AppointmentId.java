package dev.aftercare.domain.appointment;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an appointment; it is kept when the appointment is moved. */
public record AppointmentId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static AppointmentId of(String text) {
        return new AppointmentId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.APPOINTMENT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
