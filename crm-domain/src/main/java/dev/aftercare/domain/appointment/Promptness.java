package dev.aftercare.domain.appointment;

/** How soon after the car came its reception began (APT-6b). */
public enum Promptness {
    /** Within the policy's minutes, the last one included. */
    AT_ONCE,
    /** The customer had to wait, which is the dealer's failure. */
    WAITED
}
