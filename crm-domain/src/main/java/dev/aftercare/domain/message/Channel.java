package dev.aftercare.domain.message;

/** How a customer is reached (CARE-4). */
public enum Channel {
    SMS,
    /** Somebody of the dealer calls. */
    CALL
}
