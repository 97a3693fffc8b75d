package dev.aftercare.usecase.visit;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes back a visit that is settled or over, with all that followed from it (hard case 36).
 *
 * @param reason why it is not so
 */
public record VoidVisit(
        @NotNull UUID visit,
        @Personal @NotNull @Reason(max = 500) String reason) {}
