package dev.aftercare.domain.care;

import dev.aftercare.domain.shared.EventType;

/** What happens in care (CARE-1). */
public enum CareEvent implements EventType {
    DUE_CHANGED("care.due-changed"),
    /** Nothing is known any more that the next service counts from. */
    DUE_FORGOTTEN("care.due-forgotten");

    private final String code;

    CareEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
