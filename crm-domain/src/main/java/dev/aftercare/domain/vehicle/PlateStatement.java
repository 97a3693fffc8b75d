package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dealer says which plate a car carries from a day on (VEH-1). What is told is added and never changed; which plate it carried when, is read
 * from all statements of a dealer by {@link PlateHistory}.
 *
 * @param version of what the dealer says about the car ({@link DealerVehicle}), as it was when this was told: what is told later has a higher one
 * @param from the first day, in the zone of the dealer; where nobody told another one, the day on which it was told
 * @param plate empty once it was forgotten, because it led to somebody who was erased (CUS-9)
 * @param keeper the customer of this dealer to whom the plate leads, where one is known
 */
public record PlateStatement(
        VehicleId vehicle,
        OrganisationId recordedBy,
        long version,
        LocalDate from,
        Optional<Plate> plate,
        Optional<CustomerId> keeper) {

    /** The same without the plate and to whom it led; that the car carried another one from that day on stays. */
    public PlateStatement forgotten() {
        return new PlateStatement(vehicle, recordedBy, version, from, Optional.empty(), Optional.empty());
    }
}
