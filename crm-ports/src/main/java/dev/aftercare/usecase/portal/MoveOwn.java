package dev.aftercare.usecase.portal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A customer moves an appointment of their own to another time (CUS-11, APT-7). */
public record MoveOwn(@NotNull UUID appointment, @NotNull Instant start) {}
