package dev.aftercare.domain.vehicle;

import java.util.OptionalInt;

/**
 * What kind of car it is (VEH-1); texts are empty where they are not known.
 *
 * @param modelYear the model year, where it is known
 */
public record VehicleDescription(String make, String model, OptionalInt modelYear, String colour, VehicleUse use) {

    /** The same of another make; of this one where {@code newMake} is empty. */
    public VehicleDescription madeBy(String newMake) {
        return new VehicleDescription(newMake.isEmpty() ? make : newMake, model, modelYear, colour, use);
    }

    /** The same with what is not known taken from the other. */
    public VehicleDescription or(VehicleDescription other) {
        return new VehicleDescription(
                make.isEmpty() ? other.make : make,
                model.isEmpty() ? other.model : model,
                modelYear.isEmpty() ? other.modelYear : modelYear,
                colour.isEmpty() ? other.colour : colour,
                use);
    }
}
