package dev.aftercare.usecase.driver;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Says that a customer drives a car that is somebody else's from a day on (CUS-1), in the dealer's zone, today or before. */
public record RecordDriver(
        @NotNull UUID vehicle,
        @NotNull UUID driver,
        @NotNull LocalDate from) {}
