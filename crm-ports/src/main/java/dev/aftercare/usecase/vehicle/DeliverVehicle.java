package dev.aftercare.usecase.vehicle;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a new car to its first owner, on a day of the selling dealer's zone (VEH-1, VEH-2). */
public record DeliverVehicle(
        @NotNull UUID vehicle,
        @NotNull UUID buyer,
        @NotNull LocalDate date,
        @Personal @Nullable @PlateText String plate) {}
