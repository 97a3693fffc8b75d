package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.EndKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * States that a car is a total loss, stolen, exported or scrapped (hard case 27).
 *
 * @param since the first day on which it is not on the road, today or before
 */
public record EndVehicle(
        @NotNull UUID vehicle,
        @NotNull EndKind kind,
        @NotNull LocalDate since) {}
