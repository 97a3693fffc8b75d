package dev.aftercare.domain.care;

/** The services of which an owner is reminded (CARE-1). */
public enum CareService {
    /** The free first service (首保), while it is free. */
    FIRST_SERVICE,
    /** Routine maintenance (定期保养). */
    MAINTENANCE
}
