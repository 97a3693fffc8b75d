package dev.aftercare.testkit.given;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.Instant;
import java.util.UUID;

/** Builds a look at another dealer's data. */
public final class LookBuilder {

    private UUID id = Ids.next();
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private Subject subject = new Subject(SubjectKind.VEHICLE, Ids.next());
    private Instant at = Given.NOW;

    LookBuilder() {}

    public LookBuilder id(UUID newId) {
        id = newId;
        return this;
    }

    public LookBuilder by(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    public LookBuilder on(Subject newSubject) {
        subject = newSubject;
        return this;
    }

    public LookBuilder at(Instant instant) {
        at = instant;
        return this;
    }

    public Look build() {
        return new Look(id, dealer, "advisor-1", subject, GroundKind.PAPERS, at);
    }
}
