package dev.aftercare.domain.message;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a message; the key by which whoever delivers it knows a repeat. */
public record MessageId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.MESSAGE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
