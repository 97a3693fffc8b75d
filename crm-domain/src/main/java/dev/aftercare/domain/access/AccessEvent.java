package dev.aftercare.domain.access;

import dev.aftercare.domain.shared.EventType;

/** What happens to grounds of access (NET-2). */
public enum AccessEvent implements EventType {
    OPENED("access.opened"),
    ENDED("access.ended"),
    REFUSED("access.refused"),
    FORBIDDEN("access.forbidden");

    private final String code;

    AccessEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
