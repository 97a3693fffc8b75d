package dev.aftercare.port.accesskey;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;

/** Access keys and the browser sessions opened with them, found by the SHA-256 of their secret, in hex. */
public interface AccessKeys {

    /** Keeps a new key; false where its id is kept already. */
    boolean insertIfAbsent(AccessKey key, String sha256);

    /** Replaces the key's previous version. */
    void update(AccessKey key);

    Optional<AccessKey> find(AccessKeyId id);

    Optional<AccessKey> findBySecret(String sha256);

    /** Keys of the scope in the order of their ids. */
    Page<AccessKey> all(PageRequest page);

    /** Keeps a browser session. */
    void openSession(Session session);

    Optional<Session> findSession(String sha256);

    void closeSession(String sha256);

    /** Forgets at most {@code limit} sessions that ended before {@code instant}, and says how many. */
    int forgetSessionsBefore(Instant instant, int limit);

    /** A browser session: the SHA-256 of its secret, the key it was opened with, and its end. */
    record Session(String sha256, AccessKeyId key, Instant until) {}
}
