package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Grade;
import dev.aftercare.usecase.constraint.ShortCode;
import dev.aftercare.usecase.constraint.TimeZoneId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Opens a dealer in the network (NET-1). */
public record OpenDealer(
        @NotNull @ShortCode String code,
        @NotNull @Valid Profile profile,
        @NotNull @TimeZoneId String zone,
        @NotNull @Valid HoursInput hours,
        @NotNull @Valid WorkshopInput workshop) {

    /** What the dealer is called and where it belongs. */
    public record Profile(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String region,
            @NotBlank @Size(max = 100) String city,
            @NotNull Grade grade) {}
}
