package dev.aftercare.domain.authority;

import dev.aftercare.domain.shared.EventType;

/** What is decided by authority (NET-6). */
public enum AuthorityEvent implements EventType {
    /** Somebody decided alone: kind, amount and limit are facts of it, who is its actor (NET-6). */
    DECIDED("authority.decided"),
    /** What somebody had decided does not count any more in their month, because it was undone. */
    TAKEN_BACK("authority.taken-back"),
    /** Above somebody's authority: the next level is asked. */
    ASKED("approval.asked"),
    APPROVED("approval.approved"),
    REFUSED("approval.refused"),
    /** By who asked. */
    WITHDRAWN("approval.withdrawn"),
    /** What was approved was done. */
    USED("approval.used"),
    /** What it was for has come to an end without it, or who asked has left. */
    LIFTED("approval.lifted");

    private final String code;

    AuthorityEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
