package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Gives the dealer other opening hours (NET-1). */
public record ChangeHours(@NotNull @Valid HoursInput hours) {}
