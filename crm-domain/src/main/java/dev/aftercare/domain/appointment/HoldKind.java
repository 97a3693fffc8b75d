package dev.aftercare.domain.appointment;

/** What an appointment holds (APT-2). */
public enum HoldKind {
    BAY,
    TECHNICIAN,
    ADVISOR
}
