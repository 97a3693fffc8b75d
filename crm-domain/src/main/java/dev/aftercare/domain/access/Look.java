package dev.aftercare.domain.access;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A look at what other dealers did to a car, written before it is given (NET-2).
 *
 * @param ground the ground that opened the view
 */
public record Look(UUID id, OrganisationId dealer, String actor, Subject subject, GroundKind ground, Instant at) {}
