package dev.aftercare.port.vehicle;

import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import java.util.Optional;

/**
 * Cars as the network knows them. In a dealer's scope a car is there while a ground opens its history (NET-2); what the
 * dealer itself entered is in {@link DealerVehicles}.
 */
public interface Vehicles {

    /** Keeps a new car; false where a car with its VIN is known, whoever entered it. */
    boolean insertIfAbsent(Vehicle vehicle);

    /** The id of the car with that VIN, whoever entered it: an id opens nothing by itself. */
    Optional<VehicleId> identify(Vin vin);

    /** The id of the car whose papers these are: its VIN, and the plate that it carries at present. */
    Optional<VehicleId> byPapers(Vin vin, Plate plate);

    /**
     * The car for a change; waits for others who change it, until the unit of work ends. In a dealer's scope any ground
     * is enough, so that a dealer can deliver what it registered.
     */
    Optional<Vehicle> lock(VehicleId id);

    /** The car, where a ground opens its history. */
    Optional<Vehicle> find(VehicleId id);

    /** Replaces the car's previous version; reaches what {@link #lock} reaches. */
    void update(Vehicle vehicle);
}
