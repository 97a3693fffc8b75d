package dev.aftercare.port.vehicle;

import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cars as the network knows them. In a dealer's scope a car is there while a ground opens its history (NET-2); what the
 * dealer itself entered is in {@link DealerVehicles}.
 */
public interface Vehicles {

    /** Keeps a new car; false where a car with its VIN is known, whoever entered it. */
    boolean insertIfAbsent(Vehicle vehicle);

    /**
     * The same for many at once, none of which shares its VIN with another of them; false where a car with the VIN of one of them is known, and
     * it is open how many of the others are kept: who gets it gives up the unit of work.
     */
    boolean insertAllIfAbsent(Collection<Vehicle> vehicles);

    /** The id of the car with that VIN, whoever entered it: an id opens nothing by itself. */
    Optional<VehicleId> identify(Vin vin);

    /** The same for many at once: the cars that are known by VIN; at most 1,000 may be asked for. */
    Map<Vin, VehicleId> identifyAll(Collection<Vin> vins);

    /** A car that had a number before it was corrected, and the plate that it carries at present. */
    record FormerlyNumbered(Vin number, VehicleId vehicle, Optional<Plate> plate) {}

    /**
     * The cars that had one of the numbers before they were corrected, whoever entered and corrected it, by number, then in the order of ids; at
     * most 1,000 may be asked for.
     */
    List<FormerlyNumbered> formerly(Collection<Vin> numbers);

    /**
     * The id of the car whose papers these are: the VIN or short chassis number that it has or had, and the plate that it carries at present.
     * Empty where there is none, or several are said to be: a short number is not unique.
     */
    Optional<VehicleId> byPapers(String number, Plate plate);

    /** The id of the only car that carries a plate at present, whoever entered it; empty where none does, or several are said to. */
    Optional<VehicleId> carrying(Plate plate);

    /**
     * Locks the car until the unit of work ends, and reads it under the lock. In a dealer's scope any ground will do: who
     * registered the car may sell it without having seen its history.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the lock was not had within the time limit
     */
    Optional<Vehicle> lock(VehicleId id);

    /**
     * Locks cars until the unit of work ends, whoever entered them, so that nobody corrects their numbers; whether each still has the number by
     * which {@link #identify} led to it. At most 1,000 may be asked for.
     *
     * @throws dev.aftercare.port.shared.ConflictException when a lock was not had within the time limit
     */
    boolean holdNumbers(Map<Vin, VehicleId> cars);

    /** The car, where a ground opens its history. */
    Optional<Vehicle> find(VehicleId id);

    /** Replaces the car's previous version; any ground will do, as for {@link #lock}. */
    void update(Vehicle vehicle);
}
