package dev.aftercare.port.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What cars need next, one row per car (CARE-1). In a dealer's scope the cars are there for which it cares. A car of which {@linkplain
 * CareDue#isKnown nothing is known} any more is only there to be locked.
 */
public interface CareDues {

    /**
     * Keeps the first that is known of a car's care, which is the scope's own.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the car has a row, whoever cares for it
     */
    void insert(CareDue due);

    /** Replaces the car's previous version; who does not care for the car needs a ground for it, any will do. */
    void update(CareDue due);

    /**
     * Locks a car's row until the unit of work ends, and reads it under the lock; reached as {@link #update} is.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the lock was not had within the time limit
     */
    Optional<CareDue> lock(VehicleId vehicle);

    /** What a car needs next. */
    Optional<CareDue> find(VehicleId vehicle);

    /** What those of {@code vehicles} need next of which it is known, in no order; at most 1,000 may be asked for. */
    List<CareDue> findAll(Collection<VehicleId> vehicles);

    /** What the cars of a customer need next, by all ids of theirs, by car. */
    List<CareDue> ofCustomer(Collection<CustomerId> customer);

    /** What is due on a day up to {@code last}, that one included, the soonest first, then by car. */
    Page<CareDue> byDay(LocalDate last, PageRequest page);

    /** How many services are due on a day up to {@code last}, that one included. */
    long countUntil(LocalDate last);

    /** The cars whose warranty ends on a day of {@code days}, by that day, then by car. */
    Page<CareDue> byWarrantyEnd(DateRange days, PageRequest page);

    /** How many they are. */
    long countWarrantyEnds(DateRange days);

    /** The rows whose next look is at {@code now} or earlier, the earliest first. */
    List<CareDue> toLookAt(Instant now, int limit);
}
