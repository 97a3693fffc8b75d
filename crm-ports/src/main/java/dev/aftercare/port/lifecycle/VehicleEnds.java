package dev.aftercare.port.lifecycle;

import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was said about the ends of cars (hard case 27). In a dealer's scope its own statements are there, and all about a car while a ground opens
 * its history; that a car is not on the road is told whoever asks.
 */
public interface VehicleEnds {

    /** Keeps a new statement, of the scope's organisation or the manufacturer's; the car's row is locked. */
    void insert(VehicleEnd end);

    /** Replaces the previous version; the car's row is locked. */
    void update(VehicleEnd end);

    Optional<VehicleEnd> find(VehicleEndId id);

    /** All that was said about some cars, at most 1,000 of them, by car, then by the day of the end, then by id. */
    List<VehicleEnd> of(Collection<VehicleId> vehicles);

    /** Whether a car is not on the road, by whoever's word it is. */
    Optional<StandingEnd> standing(VehicleId vehicle);
}
