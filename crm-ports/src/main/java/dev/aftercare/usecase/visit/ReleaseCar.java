package dev.aftercare.usecase.visit;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Lets a car go whose visit was broken off when work had begun, though nothing is settled (VIS-9).
 *
 * @param reason why nothing is to be paid
 */
public record ReleaseCar(
        @NotNull UUID visit,
        @Personal @NotNull @Reason(max = 500) String reason) {}
