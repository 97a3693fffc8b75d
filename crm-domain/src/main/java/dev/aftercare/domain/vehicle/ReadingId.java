package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an odometer reading. */
public record ReadingId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static ReadingId of(String text) {
        return new ReadingId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.READING, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
