package dev.aftercare.usecase.vehicle;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import dev.aftercare.usecase.constraint.VinText;
import jakarta.validation.constraints.NotNull;

/** Somebody brought the car's papers: full VIN and current plate open its history for a time (NET-2). */
public record ShowPapers(
        @Personal @NotNull @VinText String vin,
        @Personal @NotNull @PlateText String plate) {}
