package dev.aftercare.domain.vehicle;

/** Who read the odometer (VEH-3). */
public enum ReadingSource {
    VISIT,
    CALL,
    CUSTOMER,
    TELEMATICS,
    IMPORT
}
