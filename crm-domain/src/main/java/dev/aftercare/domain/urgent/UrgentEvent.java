package dev.aftercare.domain.urgent;

import dev.aftercare.domain.shared.EventType;

/** What happens to an urgent request. */
public enum UrgentEvent implements EventType {
    REQUESTED("urgent.requested"),
    /** It has an express place in the workshop. */
    PLACED("urgent.placed"),
    /** Somebody else answers for it. */
    HANDED("urgent.handed"),
    ANSWERED("urgent.answered"),
    WITHDRAWN("urgent.withdrawn"),
    /** The promise is about to be missed, and somebody was told. */
    WARNED("urgent.warned"),
    /** The promise was missed, and somebody was told. */
    MISSED("urgent.missed");

    private final String code;

    UrgentEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
