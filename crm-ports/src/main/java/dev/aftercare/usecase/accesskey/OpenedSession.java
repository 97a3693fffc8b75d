package dev.aftercare.usecase.accesskey;

import dev.aftercare.domain.access.AccessKey;
import java.time.Instant;

/**
 * A browser session.
 *
 * @param key the key that it was opened with
 * @param secret what the browser keeps in its cookie; not shown in the text form
 * @param csrfToken what every write of this session must carry
 * @param until first instant at which it is over
 */
public record OpenedSession(AccessKey key, String secret, String csrfToken, Instant until) {

    @Override
    public String toString() {
        return "OpenedSession[" + key.id() + "]";
    }
}
