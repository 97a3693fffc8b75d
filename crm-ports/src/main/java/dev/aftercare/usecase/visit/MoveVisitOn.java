package dev.aftercare.usecase.visit;

import dev.aftercare.domain.visit.VisitStage;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The visit has reached a stage of which nothing else needs to be told (VIS-1). */
public record MoveVisitOn(@NotNull UUID visit, @NotNull VisitStage stage) {}
