package dev.aftercare.domain.importing;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of an import run. */
public record ImportRunId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static ImportRunId of(String text) {
        return new ImportRunId(UUID.fromString(text));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.IMPORT_RUN, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
