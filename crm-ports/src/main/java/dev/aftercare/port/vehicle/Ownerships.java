package dev.aftercare.port.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Owners of cars over time. In a dealer's scope those periods are there that the dealer recorded. */
public interface Ownerships {

    /** Begins a period. */
    void insert(Ownership ownership);

    /**
     * Ends the open period of a car, whoever recorded it, on the day of its next owner.
     *
     * @return the period that was ended, as it stands now; empty where none was open
     */
    Optional<Ownership> endOpen(VehicleId vehicle, LocalDate next);

    /** Who owns a car at present, whoever recorded it: an id opens nothing by itself. */
    Optional<CustomerId> presentOwner(VehicleId vehicle);

    /** Whether a car is owned at present by a customer, by any id of theirs (CUS-4b), whoever recorded it; says no more. */
    boolean isPresentOwner(VehicleId vehicle, CustomerId customer);

    /** When the first period began that is on record from {@code day} on, whoever recorded it; says no more. */
    Optional<LocalDate> beganOnOrAfter(VehicleId vehicle, LocalDate day);

    /** The periods of a car by their first day. */
    List<Ownership> of(VehicleId vehicle);

    /** The periods of an owner, by all ids of theirs, by car, then by their first day. */
    List<Ownership> ofOwner(Collection<CustomerId> owner);
}
