package dev.aftercare.usecase.vehicle;

import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Looks for the dealer's cars by the beginning of a plate or the end of a VIN. */
public record FindVehicles(
        @NotNull By by,
        @Personal @NotBlank @Size(max = 40) String text,
        @NotNull @Valid PageOf page) {

    /** By what a car is looked for. */
    public enum By {
        PLATE,
        VIN_END
    }
}
