package dev.aftercare.usecase.network;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Puts a bay back to use from now on, or takes an outage back that has not begun (APT-2).
 *
 * @param from when the outage begins that is over
 */
public record PutBayBack(@NotNull UUID bay, @NotNull Instant from) {}
