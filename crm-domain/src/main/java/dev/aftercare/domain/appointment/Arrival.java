package dev.aftercare.domain.appointment;

import java.time.Instant;

/** What the gate log has of a car that came (APT-6a). */
public record Arrival(Instant at, Punctuality punctuality) {}
