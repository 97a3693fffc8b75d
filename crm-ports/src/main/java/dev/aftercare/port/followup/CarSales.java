package dev.aftercare.port.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.List;

/** Sales of cars that other dealers' calls have not been looked at for yet (hard case 24). */
public interface CarSales {

    /** A car has a new owner. */
    record CarSale(VehicleId vehicle, CustomerId newOwner) {}

    /** Notes a sale; nothing where it is noted already. */
    void note(CarSale sale);

    /** Some that are noted, at the most {@code limit}, by car and owner; none in the scope of one organisation. */
    List<CarSale> noted(int limit);

    /** Forgets it; nothing where it is forgotten already. */
    void forget(CarSale sale);
}
