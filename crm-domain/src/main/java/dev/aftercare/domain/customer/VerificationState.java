package dev.aftercare.domain.customer;

/** Whether a value was found right (CUS-3a). */
public enum VerificationState {
    /** Nobody has asked yet, or the value is new. */
    UNVERIFIED,
    VERIFIED,
    WRONG
}
