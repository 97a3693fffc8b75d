package dev.aftercare.port.odometer;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Readings as they were entered and judged (VEH-3). In a dealer's scope its own are there, and all of a car while a ground opens its history.
 * Those that were withdrawn are not there.
 */
public interface MeterReadings {

    /** Keeps new readings of the scope's dealer, in one round trip. */
    void insert(Collection<MeterReading> readings);

    /**
     * Replaces the previous version of each, in one round trip; another dealer's too while a ground opens the car's history.
     *
     * @throws dev.aftercare.port.shared.StaleVersionException where the previous version of one is not there (any more)
     */
    void update(Collection<MeterReading> readings);

    /** It is not counted any more; what it said stays in the storage. Only by the dealer who entered it. */
    void withdraw(MeterReading reading, Instant at);

    Optional<MeterReading> find(ReadingId id);

    /**
     * The readings of a car around some days: the last {@link Stretch#BEFORE} before {@code from}, all from then to {@code to} (included), and
     * the first {@code after} of later days; with the last that was not held before those.
     */
    Stretch around(VehicleId vehicle, LocalDate from, LocalDate to, int after);

    /** Of some cars the readings with which a meter was replaced (the old one's last, the new one's first); none of most cars. */
    List<MeterReading> replacements(Collection<VehicleId> vehicles);

    /** The scope's own readings that wait for a person's look, in the order of ids. */
    Page<MeterReading> held(PageRequest page);
}
