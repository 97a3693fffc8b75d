package dev.aftercare.domain.appointment;

/** What an appointment holds (APT-2). */
public enum HoldKind {
    BAY,
    TECHNICIAN,
    ADVISOR,
    /** The car itself, which cannot be in two places at once. It is no part of the workshop, and never overbooked. */
    VEHICLE
}
