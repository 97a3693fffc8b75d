package dev.aftercare.usecase.appointment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The customer waits for the car in the lounge from now on, or leaves it instead (APT-4).
 *
 * @param waits what holds from now on
 */
public record ChangeWaiting(
        @NotNull UUID appointment, @NotNull Boolean waits) {}
