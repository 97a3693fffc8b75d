package dev.aftercare.usecase.visit;

import dev.aftercare.domain.visit.VisitKind;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A car has come (VIS-1).
 *
 * @param vehicle a car that this dealer registered
 * @param customer the customer of this dealer who brings it
 * @param appointment the appointment of both that the gate has logged as arrived; absent for a walk-in
 */
public record OpenVisit(
        @NotNull UUID vehicle,
        @NotNull UUID customer,
        @Nullable UUID appointment,
        @NotNull VisitKind kind) {}
