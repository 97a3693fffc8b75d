package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a member of staff. */
public record StaffId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.STAFF, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
