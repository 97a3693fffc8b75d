package dev.aftercare.usecase.gate;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A car came at another time than was logged (APT-9). */
public record CorrectGateEntry(@NotNull UUID entry, @NotNull Instant at) {}
