package dev.aftercare.usecase.care;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Lists what the dealer's cars need next, the soonest first. */
public record SeeDue(@NotNull @Valid PageOf page) {}
