package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.driver.Drivings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Drivers of cars in memory. */
record MemoryDrivings(Work work) implements Drivings {

    private static final int MOST = 1_000;

    private static final Index<Driving> BY_CAR =
            Index.by(driving -> Key.of(driving.vehicle(), driving.from(), driving.id()));

    private static final Index<Driving> BY_DRIVER = Index.by(driving -> Key.of(driving.driver(), driving.id()));

    private static final Table<Driving> DRIVINGS = Table.versioned(
            "driving",
            driving -> Key.of(driving.id()),
            driving -> new Version(driving.id().subject(), driving.version()),
            List.of(BY_CAR, BY_DRIVER));

    @Override
    public void insert(Driving driving) {
        requireReached(driving);
        rows().insert(driving);
    }

    @Override
    public void update(Driving driving) {
        requireReached(driving);
        rows().update(driving);
    }

    @Override
    public Optional<Driving> find(DrivingId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<Driving> ofCars(OrganisationId dealer, Collection<VehicleId> vehicles) {
        Limits.requireAtMost("drivers: cars", vehicles.size(), MOST);
        return work.atOnce(() -> vehicles.stream()
                .distinct()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(car -> ofCar(car, driving -> driving.dealer().equals(dealer) && isReached(driving)).stream())
                .toList());
    }

    @Override
    public List<Driving> ofDriver(Collection<CustomerId> driver) {
        return work.atOnce(() -> driver.stream()
                .flatMap(id -> rows().under(BY_DRIVER, Key.of(id), this::isReached, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(driving -> Key.of(driving.from(), driving.id())))
                .toList());
    }

    @Override
    public void carWentOn(VehicleId vehicle, LocalDate since) {
        end(ofCar(vehicle, driving -> driving.from().isBefore(since)), since);
    }

    @Override
    public void carWentOn(OrganisationId dealer, VehicleId vehicle, LocalDate since) {
        end(ofCar(vehicle, driving -> work.reaches(dealer) && driving.dealer().equals(dealer)), since);
    }

    private void end(List<Driving> drivings, LocalDate since) {
        drivings.stream()
                .filter(driving -> driving.until().isEmpty())
                .forEach(driving -> rows().update(driving.withoutTheCar(since)));
    }

    private List<Driving> ofCar(VehicleId car, Predicate<Driving> filter) {
        return rows().under(BY_CAR, Key.of(car), filter, Integer.MAX_VALUE);
    }

    private boolean isReached(Driving driving) {
        return work.reaches(driving.dealer(), driving.driver());
    }

    private void requireReached(Driving driving) {
        work.requireReached(isReached(driving), driving.id().subject(), driving.version());
    }

    private View<Driving> rows() {
        return work.rows(DRIVINGS);
    }
}
