package dev.aftercare.port.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Collection;
import java.util.List;

/**
 * Which plates cars carry from which day on, as dealers told it (VEH-1). In a dealer's scope its own statements are there, and all of a car while
 * a ground opens its history.
 */
public interface Plates {

    /** Adds statements of the scope's dealer, in one round trip. */
    void insert(Collection<PlateStatement> statements);

    /** What was told about a car, by dealer, then in the order of the days, then as it was told. */
    List<PlateStatement> of(VehicleId vehicle);

    /** What {@code dealer} told about some cars, car by car; at most 1,000 may be asked for. */
    List<PlateStatement> told(OrganisationId dealer, Collection<VehicleId> vehicles);

    /** What the scope's own dealer told, in the network's scope any, of plates that led to a customer, by all ids of theirs, car by car. */
    List<PlateStatement> ofKeeper(Collection<CustomerId> keeper);

    /** Keeps of statements of the scope's dealer, in the network's scope of any, nothing but their days (CUS-9). */
    void forget(Collection<PlateStatement> statements);
}
