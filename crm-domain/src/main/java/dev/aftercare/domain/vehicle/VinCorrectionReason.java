package dev.aftercare.domain.vehicle;

/** Why a car's number was another one before (VEH-1). */
public enum VinCorrectionReason {
    /** Typed, scanned or read wrongly: the number never stood on this car. */
    MISTYPED,

    /** An old chassis number, of which the car turned out to have a VIN, or the other way round. */
    COMPLETED,

    /** The papers named another number than stands on the car. */
    PAPERS_WRONG,

    /** The car was given another number, as when a frame is replaced. */
    RESTAMPED
}
