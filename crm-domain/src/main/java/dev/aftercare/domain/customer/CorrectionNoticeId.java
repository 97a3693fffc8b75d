package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a correction notice. */
public record CorrectionNoticeId(UUID value) implements Id {

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.CORRECTION_NOTICE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
