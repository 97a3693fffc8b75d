package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Gives the dealer other bays and services (NET-1).
 *
 * @param workshop all of them: a bay whose name is known stays the same bay, what is not named is there no longer
 */
public record ChangeWorkshop(@NotNull @Valid WorkshopInput workshop) {}
