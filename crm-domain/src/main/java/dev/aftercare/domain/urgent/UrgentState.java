package dev.aftercare.domain.urgent;

/** Where an urgent request stands. */
public enum UrgentState {
    /** The customer waits for the promised response. */
    OPEN,
    /** Somebody has turned to the customer. */
    ANSWERED,
    /** The customer does not need it any more. */
    WITHDRAWN
}
