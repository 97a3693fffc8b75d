package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a customer. */
public record CustomerId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.CUSTOMER, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
