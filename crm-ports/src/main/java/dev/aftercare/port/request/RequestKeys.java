package dev.aftercare.port.request;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Keys of accepted requests, kept so that a repeat does nothing and answers the same. */
public interface RequestKeys {

    Optional<StoredRequest> find(RequestKey key);

    /** Keeps the key of a request that was accepted; false where it is kept already. */
    boolean insertIfAbsent(StoredRequest request);

    /** Forgets at most {@code limit} keys stored before {@code instant}, and says how many. */
    int forgetBefore(Instant instant, int limit);

    /** Forgets the keys of requests that made or changed one of these things. */
    void forgetResults(Collection<UUID> results);

    /**
     * Whose key it is: keys of different callers never meet.
     *
     * @param organisation text of the organisation in whose scope it was called, or {@code -} for wider scopes
     * @param actor id of the actor
     * @param key what the caller chose
     */
    record RequestKey(String organisation, String actor, String key) {}

    /**
     * An accepted request.
     *
     * @param fingerprint SHA-256 over the command in its canonical form, in hex
     * @param result id of what it made
     * @param version the version it made
     */
    record StoredRequest(RequestKey key, String fingerprint, UUID result, long version, Instant storedAt) {}
}
