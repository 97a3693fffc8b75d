package dev.aftercare.testkit.given;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds an access key. */
public final class AccessKeyBuilder {

    private AccessKeyId id = new AccessKeyId(Ids.next());
    private OrganisationId organisation = new OrganisationId(Ids.next());
    private Optional<Scope> scope = Optional.empty();
    private Optional<Actor> actor = Optional.empty();
    private Instant issuedAt = Given.NOW;
    private Optional<Instant> until = Optional.empty();

    AccessKeyBuilder() {}

    public AccessKeyBuilder id(UUID newId) {
        id = new AccessKeyId(newId);
        return this;
    }

    /** For that dealer's books. */
    public AccessKeyBuilder at(Dealer dealer) {
        organisation = dealer.id();
        return this;
    }

    public AccessKeyBuilder in(Scope newScope) {
        scope = Optional.of(newScope);
        return this;
    }

    public AccessKeyBuilder of(Actor newActor) {
        actor = Optional.of(newActor);
        return this;
    }

    public AccessKeyBuilder issued(Instant instant) {
        issuedAt = instant;
        return this;
    }

    public AccessKeyBuilder until(Instant instant) {
        until = Optional.of(instant);
        return this;
    }

    /** The key, in its first version. */
    public AccessKey build() {
        return new AccessKey(
                id,
                actor.orElseGet(() -> Actor.of("clerk-1", organisation, Role.APPOINTMENT_CLERK, Role.SERVICE_ADVISOR)),
                scope.orElseGet(() -> Scope.of(organisation)),
                issuedAt,
                until.orElseGet(() -> issuedAt.plus(Duration.ofDays(365))),
                Optional.empty(),
                1);
    }
}
