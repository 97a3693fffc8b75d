package dev.aftercare.port.vehicle;

import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.List;

/** How far cars had gone by their readings. In a dealer's scope its own are there, and all of a car while a ground opens its history. */
public interface Readings {

    /** As many as decisions look at; of a car with more the newest. */
    int ENOUGH = 1_000;

    /** The newest {@code limit} readings of a car that were not withdrawn, as {@link
     * dev.aftercare.domain.odometer.MeterReading#ORDER} has them; the oldest of them first. */
    List<Reading> of(VehicleId vehicle, int limit);
}
