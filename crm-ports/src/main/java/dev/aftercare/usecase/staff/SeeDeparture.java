package dev.aftercare.usecase.staff;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What became of the work of somebody who leaves. */
public record SeeDeparture(@NotNull UUID staff) {}
