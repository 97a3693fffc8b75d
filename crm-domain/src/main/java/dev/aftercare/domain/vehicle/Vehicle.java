package dev.aftercare.domain.vehicle;

import java.util.Optional;

/**
 * A car as the network knows it: one VIN is one car (NET-2). A dealer sees it while it has a ground that opens its
 * history, and otherwise only what it entered itself ({@link DealerVehicle}).
 *
 * @param vin corrected by who alone registered the car, sold it or holds its papers
 * @param description corrected by who sold the car or holds its papers
 * @param plate the current plate; changed by a delivery or a sale, and by who sold the car or holds its papers
 */
public record Vehicle(
        VehicleId id,
        Vin vin,
        VehicleDescription description,
        Optional<Plate> plate,
        Optional<Delivery> delivery,
        long version) {

    /** Delivered to its first owner. */
    public Vehicle delivered(Delivery newDelivery, Optional<Plate> newPlate) {
        return new Vehicle(id, vin, description, newPlate.or(() -> plate), Optional.of(newDelivery), version + 1);
    }

    /** Belonging to somebody else from now on; who that is, is kept as {@link Ownership}. */
    public Vehicle sold(Optional<Plate> newPlate) {
        return new Vehicle(id, vin, description, newPlate.or(() -> plate), delivery, version + 1);
    }

    /** Described as somebody says who knows it; what he left empty stays. Warranty terms rest on it (WAR-2). */
    public Vehicle described(VehicleDescription newDescription) {
        return new Vehicle(id, vin, newDescription.or(description), plate, delivery, version + 1);
    }

    /** Carrying another plate. */
    public Vehicle plated(Plate newPlate) {
        return new Vehicle(id, vin, description, Optional.of(newPlate), delivery, version + 1);
    }

    /** Under another number, and of the make that belongs to it, as somebody says who knows the car; of an empty one the make stays (VEH-1). */
    public Vehicle numbered(Vin newVin, String newMake) {
        return new Vehicle(id, newVin, description.madeBy(newMake), plate, delivery, version + 1);
    }

    /** Without its plate, which led to a keeper who was erased (CUS-9). */
    public Vehicle unplated() {
        return new Vehicle(id, vin, description, Optional.empty(), delivery, version + 1);
    }
}
