package dev.aftercare.usecase.vehicle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A person has compared a VIN whose check digit is wrong with the car: that is what stands there (VEH-1). */
public record ConfirmVin(@NotNull UUID vehicle) {}
