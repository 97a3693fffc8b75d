package dev.aftercare.domain.message;

import dev.aftercare.domain.shared.EventType;

/** What happens to messages (CARE-7). */
public enum MessageEvent implements EventType {
    QUEUED("message.queued"),
    CALL_ASKED("message.call-asked"),
    SENT("message.sent"),
    FAILED("message.failed"),
    WITHDRAWN("message.withdrawn");

    private final String code;

    MessageEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
