package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.constraint.PlateText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registers a car at the dealer (VEH-1). It answers with the network's car for that VIN and nothing that this dealer
 * did not enter; registering the same car again corrects what differs in the dealer's own statement (NET-2).
 *
 * @param use what the car is used for, private where absent
 * @param owner a customer of this dealer
 * @param reference what another system calls the car; several may lead to one car, since its VIN is what it is
 * @param shortNumber whether {@code vin} may be an old chassis number of 4 to 16 characters, no where absent; it needs the make, by which
 *     alone it tells cars apart: the same number of another make is another car
 */
public record RegisterVehicle(
        @Personal @NotNull String vin,
        @NotNull @Valid Model model,
        @Nullable VehicleUse use,
        @Personal @Nullable @PlateText String plate,
        @Nullable UUID owner,
        @Nullable @Valid ReferenceInput reference,
        @Nullable Boolean shortNumber)
        implements CrossChecked {

    /** What kind of car it is. */
    public record Model(
            @Nullable @Size(max = 100) String make,
            @Nullable @Size(max = 100) String model,
            @Nullable @Min(1900) @Max(2100) Integer modelYear,
            @Nullable @Size(max = 100) String colour) {}

    /** A private car by VIN, make, model and plate. */
    public static RegisterVehicle car(String vin, String make, String model, String plate) {
        return new RegisterVehicle(vin, new Model(make, model, null, null), null, plate, null, null, null);
    }

    /** The same car driven by a customer of this dealer. */
    public RegisterVehicle ownedBy(UUID customer) {
        return new RegisterVehicle(vin, model, use, plate, customer, reference, shortNumber);
    }

    /** The same car with what another system calls it. */
    public RegisterVehicle known(String system, String key) {
        return new RegisterVehicle(vin, model, use, plate, owner, new ReferenceInput(system, key), shortNumber);
    }

    /** The same car, whose number may be an old short one. */
    public RegisterVehicle shortNumbered() {
        return new RegisterVehicle(vin, model, use, plate, owner, reference, true);
    }

    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = CarNumber.faults(vin, shortNumber);
        boolean lacksMake = faults.isEmpty()
                && vin != null
                && model != null
                && CarNumber.read(vin, model.make()).isEmpty();
        return lacksMake ? List.of(FieldFault.of("model.make", FaultCode.REQUIRED, "")) : faults;
    }

    /** The car's number, of a command without faults. */
    Vin number() {
        return CarNumber.read(vin, model.make()).orElseThrow();
    }
}
