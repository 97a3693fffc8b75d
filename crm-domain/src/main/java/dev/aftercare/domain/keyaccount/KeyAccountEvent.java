package dev.aftercare.domain.keyaccount;

import dev.aftercare.domain.shared.EventType;

/** What happens to key accounts. */
public enum KeyAccountEvent implements EventType {
    RECOGNISED("key-account.recognised"),
    PLANNED("key-account.planned"),
    TERMS_AGREED("key-account.terms-agreed"),
    CONTACTED("key-account.contacted"),
    /** Somebody else is its manager. */
    ASSIGNED("key-account.assigned"),
    ENDED("key-account.ended"),
    /** Its customer was merged with one who has an account too, which takes its place. */
    JOINED("key-account.joined"),
    /** The merge was taken back. */
    PARTED("key-account.parted");

    private final String code;

    KeyAccountEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
