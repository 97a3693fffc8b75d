package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.constraint.PlateText;
import dev.aftercare.usecase.constraint.VinText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registers a car at the dealer (VEH-1). It answers with the network's car for that VIN and nothing that this dealer
 * did not enter; registering the same car again corrects what differs in the dealer's own statement (NET-2).
 *
 * @param use what the car is used for, private where absent
 * @param owner a customer of this dealer
 * @param reference what another system calls the car; several may lead to one car, since its VIN is what it is
 */
public record RegisterVehicle(
        @Personal @NotNull @VinText String vin,
        @NotNull @Valid Model model,
        @Nullable VehicleUse use,
        @Personal @Nullable @PlateText String plate,
        @Nullable UUID owner,
        @Nullable @Valid ReferenceInput reference) {

    /** What kind of car it is. */
    public record Model(
            @Nullable @Size(max = 100) String make,
            @Nullable @Size(max = 100) String model,
            @Nullable @Min(1900) @Max(2100) Integer modelYear,
            @Nullable @Size(max = 100) String colour) {}

    /** A private car by VIN, make, model and plate. */
    public static RegisterVehicle car(String vin, String make, String model, String plate) {
        return new RegisterVehicle(vin, new Model(make, model, null, null), null, plate, null, null);
    }

    /** The same car driven by a customer of this dealer. */
    public RegisterVehicle ownedBy(UUID customer) {
        return new RegisterVehicle(vin, model, use, plate, customer, reference);
    }

    /** The same car with what another system calls it. */
    public RegisterVehicle known(String system, String key) {
        return new RegisterVehicle(vin, model, use, plate, owner, new ReferenceInput(system, key));
    }
}
