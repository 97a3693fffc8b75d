package dev.aftercare.port.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.List;

/** Sales of cars that other dealers' calls have not been looked at for yet (hard case 24). */
public interface CarSales {

    /** A car has a new owner. */
    record CarSale(VehicleId vehicle, CustomerId newOwner) {}

    /** Notes a sale, in place of an earlier one of the same car: the last owner is the one who is called about it. */
    void note(CarSale sale);

    /** Some that are noted, at the most {@code limit}, by car; none in the scope of one organisation. */
    List<CarSale> noted(int limit);

    /** Forgets it, and whether it did: not where it is forgotten already or a later sale of the car was noted. */
    boolean forget(CarSale sale);
}
