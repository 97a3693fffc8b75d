package dev.aftercare.domain.inspection;

import dev.aftercare.domain.shared.EventType;

/** What a dealer tells of a car's registration and inspections. */
public enum InspectionEvent implements EventType {
    /** The day on which the car was first registered. */
    REGISTERED("inspection.registered"),
    INSPECTED("inspection.inspected"),
    /** The last inspection was another one than was recorded. */
    CORRECTED("inspection.corrected"),
    /** There was no such inspection of this car. */
    WITHDRAWN("inspection.withdrawn");

    private final String code;

    InspectionEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
