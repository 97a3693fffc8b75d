package dev.aftercare.usecase.accesskey;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyEvent;
import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Issues a key for somebody at a dealer or of the manufacturer. */
final class IssueKeyUseCase {

    private IssueKeyUseCase() {}

    static Outcome<IssuedKey> issue(Work work, IssueKey command, String secret) {
        OrganisationId manufacturer = work.manufacturer().id();
        UUID named = command.organisation();
        OrganisationId home = named == null ? manufacturer : new OrganisationId(named);
        boolean atDealer = !home.equals(manufacturer);
        if (atDealer) {
            work.found(work.stores().organisations().dealer(home), home.subject());
        }
        Actor actor = new Actor(
                command.actor(),
                Optional.of(home),
                Set.copyOf(command.roles()),
                Set.copyOf(Objects.requireNonNullElse(command.regions(), List.<String>of())));
        AccessKey key = new AccessKey(
                new AccessKeyId(work.newId()),
                actor,
                atDealer ? Scope.of(home) : Scope.network(),
                work.now(),
                work.now().plus(Duration.ofDays(command.days())),
                Optional.empty(),
                1);
        if (!work.stores().accessKeys().insertIfAbsent(key, Secrets.hash(secret))) {
            throw new IllegalStateException("access key " + key.id() + " is there already");
        }
        return Outcome.accepted(new IssuedKey(key, secret), issued(key, home));
    }

    private static Happening issued(AccessKey key, OrganisationId home) {
        return Happening.of(
                AccessKeyEvent.ISSUED,
                key.id().subject(),
                1,
                List.of(home.subject()),
                Map.of(
                        "actor",
                        key.actor().id(),
                        "roles",
                        key.actor().roles().toString(),
                        "until",
                        key.until().toString()));
    }
}
