package dev.aftercare.testkit.given;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds a ground of access. */
public final class GroundBuilder {

    private AccessId id = new AccessId(Ids.next());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private Subject subject = new Subject(SubjectKind.CUSTOMER, Ids.next());
    private GroundKind kind = GroundKind.REGISTERED_HERE;
    private Optional<Subject> cause = Optional.empty();
    private Instant since = Given.NOW;
    private Optional<Instant> until = Optional.empty();

    GroundBuilder() {}

    public GroundBuilder id(UUID newId) {
        id = new AccessId(newId);
        return this;
    }

    public GroundBuilder of(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    /** Opening that. */
    public GroundBuilder to(Subject newSubject) {
        subject = newSubject;
        return this;
    }

    public GroundBuilder because(GroundKind newKind) {
        kind = newKind;
        return this;
    }

    public GroundBuilder causedBy(Subject newCause) {
        cause = Optional.of(newCause);
        return this;
    }

    public GroundBuilder since(Instant instant) {
        since = instant;
        return this;
    }

    public GroundBuilder until(Instant instant) {
        until = Optional.of(instant);
        return this;
    }

    public Access build() {
        return new Access(id, dealer, subject, kind, cause, since, until);
    }
}
