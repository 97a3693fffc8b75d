package dev.aftercare.usecase.network;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bays of a workshop and the services it offers. */
public record WorkshopInput(
        @NotNull @Size(max = 200) List<@NotNull @Valid BayInput> bays,
        @NotNull @Size(max = 200) List<@NotNull @Valid ServiceInput> services) {

    /** A bay with the equipment that stands in it. */
    public record BayInput(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> equipment) {}

    /** A service: how long it takes, in multiples of 15 minutes, and what it needs. */
    public record ServiceInput(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = 200) String name,
            @Min(15) @Max(720) int minutes,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> skills,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> equipment) {}
}
