package dev.aftercare.usecase.vehicle;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Says which plate a car carries from a day on, or carried until the day of the next one (VEH-1).
 *
 * @param from the first day, in the dealer's zone, today or before
 */
public record RecordPlate(
        @NotNull UUID vehicle,
        @Personal @NotNull @PlateText String plate,
        @NotNull LocalDate from) {}
