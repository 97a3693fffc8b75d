package dev.aftercare.domain.journal;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;

/**
 * Where an event comes from.
 *
 * @param organisation the dealer or manufacturer in whose books it happened
 * @param actor id of who made it happen
 * @param requestId the call that made it happen
 * @param recordedAt when its unit of work decided it, to the microsecond
 */
public record Origin(OrganisationId organisation, String actor, String requestId, Instant recordedAt) {}
