package dev.aftercare.port.vehicle;

import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Odometer readings. In a dealer's scope its own are there, and all of a car while a ground opens its history. */
public interface Readings {

    void insert(Reading reading);

    /** The same for many at once. */
    void insertAll(Collection<Reading> readings);

    /** Replaces a reading by one that says of the same whether it is in doubt. */
    void judge(Reading reading);

    /** It is not counted any more, and is not among those of its car; what it said stays in the storage. */
    void withdraw(Reading reading, Instant at);

    /** The newest {@code limit} readings of a car, by day read, then by id; the oldest of them first. */
    List<Reading> of(VehicleId vehicle, int limit);
}
