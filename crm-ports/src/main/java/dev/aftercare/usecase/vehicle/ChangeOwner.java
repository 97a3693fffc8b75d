package dev.aftercare.usecase.vehicle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a car has a new owner from a day on (VEH-2): one period closes, the next opens. */
public record ChangeOwner(
        @NotNull UUID vehicle,
        @NotNull UUID newOwner,
        @NotNull LocalDate from) {}
