package dev.aftercare.domain.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A key by which somebody outside acts: who, in which scope, until when. The secret itself is never kept, only its
 * SHA-256.
 *
 * @param until first instant at which it is not valid any more
 * @param revokedAt when it was taken back early
 */
public record AccessKey(
        AccessKeyId id,
        Actor actor,
        Scope scope,
        Instant issuedAt,
        Instant until,
        Optional<Instant> revokedAt,
        long version) {

    /** Whether somebody may act with it at {@code instant}. */
    public boolean isValidAt(Instant instant) {
        return revokedAt.isEmpty() && instant.isBefore(until);
    }

    /** Not valid any more from {@code end} on; one that ends or was taken back before stays as it is. */
    public AccessKey endingAt(Instant end) {
        return revokedAt.isPresent() || !end.isBefore(until)
                ? this
                : new AccessKey(id, actor, scope, issuedAt, end, revokedAt, version + 1);
    }

    /** Taken back; a key that was taken back before stays as it is. */
    public AccessKey revoked(Instant at) {
        return revokedAt.isPresent()
                ? this
                : new AccessKey(id, actor, scope, issuedAt, until, Optional.of(at), version + 1);
    }
}
