package dev.aftercare.usecase.call;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for one thing by its id. */
public record ById(@NotNull UUID id) {}
