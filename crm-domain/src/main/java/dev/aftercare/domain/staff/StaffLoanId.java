package dev.aftercare.domain.staff;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a loan of somebody to another dealer. */
public record StaffLoanId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.STAFF_LOAN, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
