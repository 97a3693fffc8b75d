package dev.aftercare.domain.access;

import dev.aftercare.domain.shared.EventType;

/** What happens to access keys. */
public enum AccessKeyEvent implements EventType {
    ISSUED("access-key.issued"),
    REVOKED("access-key.revoked"),
    /** It ends earlier than it was issued for. */
    SHORTENED("access-key.shortened");

    private final String code;

    AccessKeyEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
