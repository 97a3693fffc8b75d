package dev.aftercare.domain.merge;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a scan for duplicates. */
public record ScanRunId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.DUPLICATE_SCAN, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
