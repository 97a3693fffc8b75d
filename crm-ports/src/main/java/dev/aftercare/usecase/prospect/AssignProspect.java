package dev.aftercare.usecase.prospect;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives an A card to another sales consultant of the dealer (CUS-4a). */
public record AssignProspect(
        @NotNull UUID prospect, @NotNull UUID consultant) {}
