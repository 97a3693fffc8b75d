package dev.aftercare.domain.specialhours;

import dev.aftercare.domain.shared.EventType;

/** What happens to special hours (CARE-11). */
public enum SpecialHoursEvent implements EventType {
    DECLARED("special-hours.declared"),
    WITHDRAWN("special-hours.withdrawn"),
    /** Everybody whom they concern, or their withdrawal, was told. */
    TOLD("special-hours.told");

    private final String code;

    SpecialHoursEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
