package dev.aftercare.domain.warranty;

import dev.aftercare.domain.shared.EventType;

/** What happens in warranty (WAR-1). */
public enum WarrantyEvent implements EventType {
    FIRST_SERVICE_DONE("warranty.first-service-done"),

    /** How far the car had gone was put right, as its meter took another's place. */
    FIRST_SERVICE_CORRECTED("warranty.first-service-corrected");

    private final String code;

    WarrantyEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
