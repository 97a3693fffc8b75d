package dev.aftercare.domain.gate;

/** Where a car stands that the gate has logged. */
public enum GateState {
    /** Its waiting clock runs. */
    WAITING,
    /** Its reception has begun. */
    RECEIVED,
    /** It has left the yard. */
    LEFT,
    /** It never came: the line was a mistake. */
    TAKEN_BACK
}
