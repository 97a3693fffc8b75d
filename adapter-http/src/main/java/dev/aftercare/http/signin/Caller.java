package dev.aftercare.http.signin;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.portal.PortalLink;

/** Who calls, and where. */
public record Caller(Actor actor, Scope scope) {

    /** Who has that key. */
    static Caller of(AccessKey key) {
        return new Caller(key.actor(), key.scope());
    }

    /** The customer who comes with that link. */
    static Caller of(PortalLink link) {
        return new Caller(link.actor(), link.scope());
    }
}
