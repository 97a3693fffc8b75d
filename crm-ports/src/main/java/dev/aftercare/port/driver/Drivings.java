package dev.aftercare.port.driver;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who drives which car, as dealers recorded it (CUS-1); a dealer reaches its own. */
public interface Drivings {

    void insert(Driving driving);

    /** Replaces the previous version. */
    void update(Driving driving);

    Optional<Driving> find(DrivingId id);

    /** The periods of some cars, by car, first day, id; at most 1,000 cars may be asked for. */
    List<Driving> ofCars(OrganisationId dealer, Collection<VehicleId> vehicles);

    /** The periods of a driver, by all ids of theirs, by first day, then by id. */
    List<Driving> ofDriver(Collection<CustomerId> driver);

    /**
     * The car has another owner since a day: the periods that began before and last end then, whichever dealer recorded them (VEH-2). Those that
     * began since then are of the next owner's drivers.
     */
    void carWentOn(VehicleId vehicle, LocalDate since);

    /** The same for all that {@code dealer} recorded, whenever it began, and for nothing else: it says so of the car itself. */
    void carWentOn(OrganisationId dealer, VehicleId vehicle, LocalDate since);
}
