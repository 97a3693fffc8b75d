package dev.aftercare.usecase.keyaccount;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives a key account another manager (CUS-10). */
public record AssignManager(@NotNull UUID account, @NotNull UUID manager) {}
