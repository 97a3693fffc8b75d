package dev.aftercare.usecase.importing;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for what was wrong in a run, by line; it is told to who ran it and to nobody else. */
public record SeeFaults(@NotNull UUID run, @NotNull @Valid PageOf page) {}
