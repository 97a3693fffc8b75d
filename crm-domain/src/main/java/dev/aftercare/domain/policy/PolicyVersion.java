package dev.aftercare.domain.policy;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a policy. It is never changed: a correction is a newer version with the same day.
 *
 * @param dealer whose own policy it is; empty for the network's
 * @param validFrom first day on which it applies; {@link #OPEN} is an open beginning
 * @param recordedAt since when it has been known
 * @param <P> the record that holds the numbers
 */
public record PolicyVersion<P extends Record>(
        PolicyId id,
        PolicyKind<P> kind,
        Optional<OrganisationId> dealer,
        LocalDate validFrom,
        Instant recordedAt,
        P body) {

    /** The open beginning: a day before every car, which every storage can keep. */
    public static final LocalDate OPEN = LocalDate.of(1900, 1, 1);
}
