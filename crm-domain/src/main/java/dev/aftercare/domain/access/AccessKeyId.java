package dev.aftercare.domain.access;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an access key; it may be shown and logged, unlike the key. */
public record AccessKeyId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static AccessKeyId of(String text) {
        return new AccessKeyId(UUID.fromString(text));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.ACCESS_KEY, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
