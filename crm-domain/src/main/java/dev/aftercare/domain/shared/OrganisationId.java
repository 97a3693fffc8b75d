package dev.aftercare.domain.shared;

import java.util.UUID;

/** Identity of an organisation: the manufacturer itself or one dealer (NET-1). */
public record OrganisationId(UUID value) implements Id {

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    /** What the journal and the access records call it. */
    public Subject subject() {
        return new Subject(SubjectKind.ORGANISATION, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
