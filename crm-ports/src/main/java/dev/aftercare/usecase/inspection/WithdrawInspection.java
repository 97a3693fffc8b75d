package dev.aftercare.usecase.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Takes the last inspection of a car back, because it was another car's (VEH-5).
 *
 * @param last the day of which the dealer recorded it
 */
public record WithdrawInspection(
        @NotNull UUID vehicle, @NotNull LocalDate last) {}
