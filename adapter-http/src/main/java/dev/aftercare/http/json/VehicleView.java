package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VinReading.WellFormed;
import org.jspecify.annotations.Nullable;

/** A car as the dealer that asks registered it. */
public record VehicleView(
        String id,
        String vin,
        String checkDigit,
        String vinStanding,
        Model model,
        String use,
        @Nullable String plate,
        @Nullable String owner,
        long version)
        implements Versioned, Located {

    /** What kind of car it is; texts are empty where they are not known. */
    public record Model(String make, String model, @Nullable Integer modelYear, String colour) {

        static Model of(VehicleDescription description) {
            return new Model(
                    description.make(),
                    description.model(),
                    description.modelYear().isPresent()
                            ? (Integer) description.modelYear().getAsInt()
                            : null,
                    description.colour());
        }
    }

    /** The view of {@code vehicle}. */
    public static VehicleView of(DealerVehicle vehicle) {
        return new VehicleView(
                vehicle.id().toString(),
                vehicle.vin().toString(),
                new WellFormed(vehicle.vin()).verdict().name(),
                vehicle.vinStanding().name(),
                Model.of(vehicle.description()),
                vehicle.description().use().name(),
                vehicle.plate().map(Object::toString).orElse(null),
                vehicle.owner().map(Object::toString).orElse(null),
                vehicle.version());
    }
}
