package dev.aftercare.domain.appointment;

/** How an arrival lies to the time agreed (APT-6a). */
public enum Punctuality {
    KEPT,
    EARLY,
    LATE
}
