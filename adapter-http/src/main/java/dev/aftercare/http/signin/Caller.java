package dev.aftercare.http.signin;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.usecase.accesskey.OpenedSession;
import java.util.Optional;

/** Who calls: the key, and the browser session where the key did not come itself. */
public record Caller(AccessKey key, Optional<OpenedSession> session) {}
