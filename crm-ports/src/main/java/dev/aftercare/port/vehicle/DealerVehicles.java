package dev.aftercare.port.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Cars as dealers registered them; a dealer reaches its own. */
public interface DealerVehicles {

    /** Keeps a new registration; false where the dealer has registered the car already. */
    boolean insertIfAbsent(DealerVehicle vehicle);

    /**
     * The same for many at once, each of another car; false where the dealer has registered one of the cars already, and it is open how many
     * of the others are kept: who gets it gives up the unit of work.
     */
    boolean insertAllIfAbsent(Collection<DealerVehicle> vehicles);

    /** Replaces the registration's previous version. */
    void update(DealerVehicle vehicle);

    /** The same for many at once, each of another car. */
    void updateAll(Collection<DealerVehicle> vehicles);

    Optional<DealerVehicle> find(OrganisationId dealer, VehicleId id);

    /** Those of {@code dealer} whose VIN a person is to compare with the car, in the order of ids (VEH-1). */
    Page<DealerVehicle> withVinToConfirm(OrganisationId dealer, PageRequest page);

    /** The cars of an owner, by all ids of theirs, as {@code dealer} registered them, in the order of ids. */
    Page<DealerVehicle> ownedBy(OrganisationId dealer, CustomerId owner, PageRequest page);

    /** Those of {@code ids} that {@code dealer} registered, in the order of ids; at most 1,000 may be asked for. */
    List<DealerVehicle> findAll(OrganisationId dealer, Collection<VehicleId> ids);

    /** The registrations that have a customer as the owner, by all ids of theirs, by car, then by dealer. */
    List<DealerVehicle> ofOwner(Collection<CustomerId> owner);

    /** Whether any dealer has registered the car with an owner who is none of these, whatever the scope; says no more. */
    boolean isOfOthers(VehicleId id, Collection<CustomerId> owner);

    /** Who registered a car, by dealer. */
    List<DealerVehicle> of(VehicleId id);
}
