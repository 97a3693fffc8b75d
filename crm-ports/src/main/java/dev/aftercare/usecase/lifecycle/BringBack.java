package dev.aftercare.usecase.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A car is on the road again: found, rebuilt, or back in the country (hard case 27).
 *
 * @param end the statement that holds no longer
 * @param from the first day on which the car is on the road again, today or before
 */
public record BringBack(@NotNull UUID end, @NotNull LocalDate from) {}
