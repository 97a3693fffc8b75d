package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Changes what a dealer is called and where it belongs: name, region, city, grade (NET-1). */
public record ChangeProfile(@NotNull @Valid OpenDealer.Profile profile) {}
