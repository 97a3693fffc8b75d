package dev.aftercare.domain.accesscode;

import dev.aftercare.domain.shared.EventType;

/** What happens to one-time codes; the ground that one opens is told as every other ground is (NET-2). */
public enum AccessCodeEvent implements EventType {
    ASKED("access-code.asked"),
    /** In the manufacturer's books only: from its own, the dealer who asked would learn that the car and its owner are known. */
    SENT("access-code.sent");

    private final String code;

    AccessCodeEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
