package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.PlatePeriod;
import dev.aftercare.domain.vehicle.Vin;
import java.util.Optional;

/**
 * A car that was looked for.
 *
 * @param formerPlate the last period in which it carried a plate that begins as asked, where it carries another one now: the period's end is the
 *     day since when (VEH-1)
 * @param formerVin a number that ends as asked, where the dealer corrected it to another one (VEH-1)
 */
public record FoundVehicle(DealerVehicle vehicle, Optional<PlatePeriod> formerPlate, Optional<Vin> formerVin) {}
