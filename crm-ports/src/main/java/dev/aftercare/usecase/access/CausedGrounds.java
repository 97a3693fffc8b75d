package dev.aftercare.usecase.access;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.Happening;
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
        int days = work.policy(AccessPolicy.KIND, work.today()).body().afterAppointmentDays();
        work.stores().grounds().endCausedBy(cause, work.now().plus(Duration.ofDays(days)));
    }
}
