package dev.aftercare.domain.access;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * A ground on which a dealer sees one shared record, from {@code since} (included) to {@code until} (not included);
 * without {@code until} it has no end yet (NET-2).
 *
 * @param cause the appointment that opened it, where one did; its end ends the ground
 */
public record Access(
        AccessId id,
        OrganisationId dealer,
        Subject subject,
        GroundKind ground,
        Optional<Subject> cause,
        Instant since,
        Optional<Instant> until) {

    /** Whether it holds at {@code instant}. */
    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(since) && until.map(instant::isBefore).orElse(true);
    }

    /** The same ground with an end; an earlier end that it had stays. */
    public Access endingAt(Instant end) {
        Instant earliest = until.filter(present -> present.isBefore(end)).orElse(end);
        return new Access(id, dealer, subject, ground, cause, since, Optional.of(earliest));
    }
}
