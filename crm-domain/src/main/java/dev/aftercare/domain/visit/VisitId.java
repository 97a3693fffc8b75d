package dev.aftercare.domain.visit;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a visit. */
public record VisitId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.VISIT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
