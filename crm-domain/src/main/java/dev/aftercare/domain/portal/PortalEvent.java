package dev.aftercare.domain.portal;

import dev.aftercare.domain.shared.EventType;

/** What happens to the links of customers. */
public enum PortalEvent implements EventType {
    ISSUED("portal.link-issued"),
    REVOKED("portal.link-revoked");

    private final String code;

    PortalEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
