package dev.aftercare.usecase.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Says on which day a car was first registered with the authority (VEH-5), in the dealer's zone, today or before. */
public record RecordRegistration(
        @NotNull UUID vehicle, @NotNull LocalDate on) {}
