package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.care.CareDues;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What cars need next: nobody cares yet for a new one. */
final class GatheredCareDues implements CareDues {

    private final CareDues stored;
    private final Gathering gathering;

    GatheredCareDues(CareDues stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    @Override
    public Optional<CareDue> lock(VehicleId vehicle) {
        return gathering.isNew(vehicle) ? Optional.empty() : written().lock(vehicle);
    }

    @Override
    public void insert(CareDue due) {
        written().insert(due);
    }

    @Override
    public void update(CareDue due) {
        written().update(due);
    }

    @Override
    public Optional<CareDue> find(VehicleId vehicle) {
        return written().find(vehicle);
    }

    @Override
    public List<CareDue> findAll(Collection<VehicleId> vehicles) {
        return written().findAll(vehicles);
    }

    @Override
    public List<CareDue> ofCustomer(Collection<CustomerId> customer) {
        return written().ofCustomer(customer);
    }

    @Override
    public Page<CareDue> byDay(LocalDate last, PageRequest page) {
        return written().byDay(last, page);
    }

    @Override
    public long countUntil(LocalDate last) {
        return written().countUntil(last);
    }

    @Override
    public Page<CareDue> byWarrantyEnd(DateRange days, PageRequest page) {
        return written().byWarrantyEnd(days, page);
    }

    @Override
    public long countWarrantyEnds(DateRange days) {
        return written().countWarrantyEnds(days);
    }

    @Override
    public List<CareDue> toLookAt(Instant now, int limit) {
        return written().toLookAt(now, limit);
    }

    private CareDues written() {
        gathering.write();
        return stored;
    }
}
