package dev.aftercare.domain.inspection;

/** How a statutory inspection ended. */
public enum InspectionResult {
    PASSED,
    FAILED
}
