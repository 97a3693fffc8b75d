package dev.aftercare.domain.policy;

import dev.aftercare.domain.shared.EventType;

/** What happens to policies. */
public enum PolicyEvent implements EventType {
    RECORDED("policy.recorded");

    private final String code;

    PolicyEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
