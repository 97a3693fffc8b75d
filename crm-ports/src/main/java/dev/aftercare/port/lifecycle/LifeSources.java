package dev.aftercare.port.lifecycle;

import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stages of cars rest on, read for many cars at once (VEH-6). In a dealer's scope the cars are there of which a ground opens the history. At
 * most 1,000 cars may be asked for.
 */
public interface LifeSources {

    /**
     * A car as its stage asks for it.
     *
     * @param delivered the day on which it was handed to its first owner
     * @param ownedSince the day on which it went to its present owner, whoever recorded that; who it is is not told
     * @param firstServiceDone the day of its free first service
     */
    record Car(
            VehicleId vehicle,
            VehicleDescription description,
            Optional<LocalDate> delivered,
            Optional<LocalDate> ownedSince,
            Optional<LocalDate> firstServiceDone) {}

    /** The cars, by id. */
    List<Car> cars(Collection<VehicleId> vehicles);

    /** The newest {@code limit} readings of each car that were not withdrawn, the oldest of them first; cars without any are missing. */
    Map<VehicleId, List<Reading>> readings(Collection<VehicleId> vehicles, int limit);

    /** The cars behind {@code after} in the order of ids; none in the scope of one organisation. */
    List<VehicleId> all(Optional<VehicleId> after, int limit);
}
