package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.prospect.LossReason;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Closes an A card that led to no delivery; it stays counted (CUS-4a). */
public record LoseProspect(@NotNull UUID prospect, @NotNull LossReason reason) {}
