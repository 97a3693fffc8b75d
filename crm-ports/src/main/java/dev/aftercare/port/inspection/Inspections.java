package dev.aftercare.port.inspection;

import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Registrations and inspections of cars as dealers told them (VEH-5). In a dealer's scope its own are there, and all of a car while a ground opens
 * its history.
 */
public interface Inspections {

    /** Keeps what the scope's dealer tells of a car for the first time; false where it has told something already. */
    boolean insertIfAbsent(Roadworthiness told);

    /** Replaces the previous version. */
    void update(Roadworthiness told);

    /** What {@code dealer} told of a car. */
    Optional<Roadworthiness> find(OrganisationId dealer, VehicleId vehicle);

    /** The day of the last inspection that anybody told of a car, whoever did: no more than that (NET-2). */
    Optional<LocalDate> lastOf(VehicleId vehicle);

    /** What was told of a car, by dealer. */
    List<Roadworthiness> of(VehicleId vehicle);

    /**
     * What {@code dealer} told of cars whose next inspection is due on one of {@code days}, by that day, then by the car's id; without cars that are
     * not on the road, whoever said so (hard case 27).
     */
    Page<Roadworthiness> dueIn(OrganisationId dealer, DateRange days, PageRequest page);
}
