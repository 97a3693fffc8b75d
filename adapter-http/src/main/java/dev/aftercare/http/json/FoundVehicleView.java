package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import org.jspecify.annotations.Nullable;

/**
 * A car that was looked for.
 *
 * @param formerPlate the plate by which it was found, where it carries another one now
 * @param formerVin the number by which it was found, where that was corrected
 */
public record FoundVehicleView(
        VehicleView vehicle,
        @Nullable PlateView formerPlate,
        @Nullable String formerVin) {

    /** The view of {@code found}. */
    public static FoundVehicleView of(FoundVehicle found) {
        return new FoundVehicleView(
                VehicleView.of(found.vehicle()),
                found.formerPlate().map(PlateView::of).orElse(null),
                found.formerVin().map(Vin::toString).orElse(null));
    }
}
