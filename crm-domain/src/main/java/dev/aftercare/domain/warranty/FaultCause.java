package dev.aftercare.domain.warranty;

/** Why a part failed, as far as that is known when coverage is asked (WAR-2). */
public enum FaultCause {
    /** A fault of the car: what warranty is for. */
    DEFECT,
    WEAR,
    ACCIDENT,
    MISUSE,
    UNAUTHORISED_CHANGE,
    /** Not known yet: the car goes to diagnosis. */
    UNKNOWN;

    /** Whether warranty pays for it, within its limits. */
    public boolean isCovered() {
        return this == DEFECT;
    }
}
