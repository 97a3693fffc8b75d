package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.VinReading;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Asks what a VIN says before a car is registered under it (VEH-1): whether it is one, who made the car, where, in which model year. */
public record ReadVin(@Personal @NotBlank @Size(max = 40) String text) {

    /**
     * What it says.
     *
     * @param modelYears which it can mean, up to the next year, the most likely first; empty for what is no VIN
     */
    public record Answer(VinReading reading, List<Integer> modelYears) {}
}
