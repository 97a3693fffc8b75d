package dev.aftercare.domain.vehicle;

/** Who read the odometer (VEH-3). */
public enum ReadingSource {
    VISIT,
    CALL,
    CUSTOMER,
    TELEMATICS,
    IMPORT,
    /** Whoever replaced the instrument cluster read the old meter last, and the new one first. */
    METER_REPLACED
}
