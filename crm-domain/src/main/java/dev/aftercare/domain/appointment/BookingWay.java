package dev.aftercare.domain.appointment;

/** By which way an appointment was set (APT-1). */
public enum BookingWay {
    /** By somebody at the dealer. */
    DESK,
    /** By the customer. */
    ONLINE,
    /** By another system. */
    SYSTEM
}
