package dev.aftercare.domain.gate;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a line in the gate log. */
public record GateEntryId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.GATE_ENTRY, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
