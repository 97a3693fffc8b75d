package dev.aftercare.usecase.urgent;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Moves the appointment of an urgent request within what express places may use (APT-10).
 *
 * @param start today, or on one of the days on which express places are looked for
 */
public record MoveUrgentPlace(
        @NotNull UUID request, @NotNull Instant start) {}
