package dev.aftercare.domain.segment;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a segment; it stays when the segment is changed. */
public record SegmentId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.SEGMENT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
