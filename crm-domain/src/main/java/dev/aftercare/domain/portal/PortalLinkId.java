package dev.aftercare.domain.portal;

import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.UUID;

/** Identity of a customer's link; it may be shown and logged, unlike the link's token. */
public record PortalLinkId(UUID value) implements Id {

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.PORTAL_LINK, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
