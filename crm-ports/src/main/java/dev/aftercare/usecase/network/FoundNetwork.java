package dev.aftercare.usecase.network;

import dev.aftercare.usecase.constraint.TimeZoneId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Founds the network: its manufacturer, and the time zone of the manufacturer's days (NET-1). */
public record FoundNetwork(
        @NotBlank @Size(max = 200) String name,
        @NotNull @TimeZoneId String zone) {}
