package dev.aftercare.domain.visit;

/** What a car is in for; it decides who calls afterwards (FUP-1a). */
public enum VisitKind {
    /** 首保 */
    FIRST_SERVICE,
    /** Routine maintenance (常规保养). */
    MAINTENANCE,
    WARRANTY_REPAIR,
    /** Repair out of warranty. */
    REPAIR,
    /** 钣金喷漆 */
    BODY_AND_PAINT;

    /** Whether the next service counts from it (CARE-1). */
    public boolean isService() {
        return this == FIRST_SERVICE || this == MAINTENANCE;
    }
}
