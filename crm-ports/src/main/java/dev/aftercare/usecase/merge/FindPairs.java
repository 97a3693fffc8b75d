package dev.aftercare.usecase.merge;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks which customers look like one and are not decided yet, the likeliest first (CUS-4b). */
public record FindPairs(@NotNull @Valid PageOf page) {}
