package dev.aftercare.domain.authority;

import dev.aftercare.domain.shared.EventType;

/** What is decided by authority. */
public enum AuthorityEvent implements EventType {
    /** Somebody decided alone: kind, amount and limit are facts of it, who is its actor (NET-6). */
    DECIDED("authority.decided");

    private final String code;

    AuthorityEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
