package dev.aftercare.domain.followup;

import java.time.Instant;

/**
 * A call in somebody's hand; it belongs to the dealer all the same (NET-3), so it is anybody's again by itself.
 *
 * @param by the actor
 * @param until from this instant on it is anybody's
 */
public record Lease(String by, Instant until) {}
