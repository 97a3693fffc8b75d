package dev.aftercare.usecase.access;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grounds that an open appointment or visit gives, until the policy's days after its end (NET-2). */
public final class CausedGrounds {

    private CausedGrounds() {}

    /** Opens the scope's dealer a ground to see {@code subject}; the event that tells of it. */
    public static Happening opened(Work work, GroundKind kind, Subject subject, Subject cause) {
        Access access = new Access(
                new AccessId(work.newId()),
                work.organisation(),
                subject,
                kind,
                Optional.of(cause),
                work.now(),
                Optional.empty());
        work.stores().grounds().open(access);
        return Happening.of(
                AccessEvent.OPENED, access.id().subject(), 1, List.of(subject), Map.of("ground", kind.name()));
    }

    /** Lets what {@code cause} opened end, the policy's days from now. */
    public static void endLater(Work work, Subject cause) {
        endLater(work, cause, work.policy(AccessPolicy.KIND, work.today()).body());
    }

    /** The same for a dealer of whom the scope may be wider. */
    public static void endLater(Work work, OrganisationId dealer, Subject cause) {
        endLater(
                work,
                cause,
                work.policyOf(dealer, AccessPolicy.KIND)
                        .map(PolicyVersion::body)
                        .orElseGet(AccessPolicy::standard));
    }

    private static void endLater(Work work, Subject cause, AccessPolicy policy) {
        Duration after = Duration.ofDays(policy.afterAppointmentDays());
        work.stores().grounds().endCausedBy(cause, work.now().plus(after));
    }
}
