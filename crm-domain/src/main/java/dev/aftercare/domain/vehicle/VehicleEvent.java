package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.EventType;

/** What happens to cars (VEH-1 to VEH-3). */
public enum VehicleEvent implements EventType {
    REGISTERED("vehicle.registered"),
    CORRECTED("vehicle.corrected"),
    DELIVERED("vehicle.delivered"),
    DESCRIBED("vehicle.described"),
    PLATED("vehicle.plated"),
    OWNER_CHANGED("vehicle.owner-changed"),
    READING_RECORDED("vehicle.reading-recorded"),
    READING_FLAGGED("vehicle.reading-flagged"),
    /** What it was read in is not so: it does not count any more. */
    READING_WITHDRAWN("vehicle.reading-withdrawn"),
    /** What it contradicted does not count any more, so that it counts. */
    READING_CLEARED("vehicle.reading-cleared");

    private final String code;

    VehicleEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
