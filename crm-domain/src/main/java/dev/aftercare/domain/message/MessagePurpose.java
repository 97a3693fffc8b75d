package dev.aftercare.domain.message;

/** Why customers are written to. */
public enum MessagePurpose {
    /** A service of their car is due soon (CARE-1). */
    CARE_REMINDER("care-reminder");

    private final String code;

    MessagePurpose(String code) {
        this.code = code;
    }

    /** The stable name, as channels, events and the keys of texts use it. */
    public String code() {
        return code;
    }
}
