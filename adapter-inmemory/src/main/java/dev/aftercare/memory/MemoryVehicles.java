package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.vehicle.Vehicles;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cars as the network knows them, in memory. */
record MemoryVehicles(Work work) implements Vehicles {

    private static final int MOST = 1_000;

    private static final Index<Vehicle> BY_VIN = Index.by(vehicle -> key(vehicle.vin()));

    private static final Index<Vehicle> BY_PLATE =
            Index.byEach(vehicle -> vehicle.plate().stream().map(plate -> Key.of(plate.value(), vehicle.id())));

    private static final Index<Vehicle> BY_DELIVERY = Index.byEach(vehicle -> vehicle.delivery().stream()
            .map(delivery -> Key.of(delivery.sellingDealer(), delivery.date(), vehicle.id())));

    private static final Table<Vehicle> VEHICLES = Table.versioned(
            "vehicle",
            vehicle -> Key.of(vehicle.id()),
            vehicle -> new Version(vehicle.id().subject(), vehicle.version()),
            List.of(BY_VIN, BY_PLATE, BY_DELIVERY));

    @Override
    public boolean insertIfAbsent(Vehicle vehicle) {
        return work.rows(VEHICLES).insertIfAbsent(vehicle);
    }

    @Override
    public boolean insertAllIfAbsent(Collection<Vehicle> vehicles) {
        return vehicles.stream().allMatch(this::insertIfAbsent);
    }

    @Override
    public Map<Vin, VehicleId> identifyAll(Collection<Vin> vins) {
        Limits.requireAtMost("vehicles: VINs", vins.size(), MOST);
        return work.atOnce(() -> vins.stream()
                .distinct()
                .flatMap(vin -> work.rows(VEHICLES).get(BY_VIN, key(vin)).stream())
                .collect(Collectors.toUnmodifiableMap(Vehicle::vin, Vehicle::id)));
    }

    @Override
    public Optional<VehicleId> identify(Vin vin) {
        return work.rows(VEHICLES).get(BY_VIN, key(vin)).map(Vehicle::id);
    }

    @Override
    public List<FormerlyNumbered> formerly(Collection<Vin> numbers) {
        Limits.requireAtMost("vehicles: numbers", numbers.size(), MOST);
        MemoryVinCorrections corrections = new MemoryVinCorrections(work);
        return work.atOnce(() -> numbers.stream()
                .distinct()
                .sorted(Comparator.comparing(MemoryVehicles::key))
                .flatMap(number -> corrections
                        .formerly(number)
                        .flatMap(id -> work.rows(VEHICLES).get(Key.of(id)).stream())
                        .map(vehicle -> new FormerlyNumbered(number, vehicle.id(), vehicle.plate())))
                .toList());
    }

    @Override
    public Optional<VehicleId> byPapers(String number, Plate plate) {
        MemoryVinCorrections corrections = new MemoryVinCorrections(work);
        return work.atOnce(() -> only(work.rows(VEHICLES).under(BY_PLATE, Key.of(plate.value())).stream()
                .filter(vehicle -> vehicle.vin().value().equals(number) || corrections.had(vehicle.id(), number))
                .toList()));
    }

    @Override
    public Optional<VehicleId> carrying(Plate plate) {
        return only(work.rows(VEHICLES).under(BY_PLATE, Key.of(plate.value()), vehicle -> true, 2));
    }

    @Override
    public Optional<Vehicle> lock(VehicleId id) {
        lockRow(id);
        return work.rows(VEHICLES).get(Key.of(id)).filter(vehicle -> mayChange(id));
    }

    private void lockRow(VehicleId id) {
        work.transaction().lock(Key.of("vehicle", id));
    }

    @Override
    public boolean holdNumbers(Map<Vin, VehicleId> cars) {
        Limits.requireAtMost("vehicles: numbers", cars.size(), MOST);
        cars.values().stream().sorted(Comparator.comparing(Key::of)).forEach(this::lockRow);
        return identifyAll(cars.keySet()).equals(cars);
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        MemoryGrounds grounds = new MemoryGrounds(work);
        return work.atOnce(() -> work.rows(VEHICLES)
                .get(Key.of(id))
                .filter(vehicle -> grounds.open(id.subject(), GroundKind::opensHistory)));
    }

    @Override
    public void update(Vehicle vehicle) {
        work.requireReached(mayChange(vehicle.id()), vehicle.id().subject(), vehicle.version());
        work.rows(VEHICLES).update(vehicle);
    }

    private static Key key(Vin vin) {
        return Key.of(vin.value(), vin.maker());
    }

    private static Optional<VehicleId> only(List<Vehicle> found) {
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    /** Any ground will do: who has registered the car may sell it without having seen its history. */
    private boolean mayChange(VehicleId id) {
        return new MemoryGrounds(work).open(id.subject(), ground -> true);
    }

    /** The ids behind one, in their order, as {@link MemoryActivitySources} gives them. */
    List<UUID> idsBehind(Optional<UUID> after, int limit) {
        Key from = after.map(id -> Key.of(id).end()).orElseGet(Key::of);
        return work.rows(VEHICLES).between(VEHICLES.primary(), from, Key.of().end(), vehicle -> true, limit).stream()
                .map(vehicle -> vehicle.id().value())
                .toList();
    }

    /** The cars that a dealer handed to their first owners on some days, as {@link MemoryQualitySources} asks for them. */
    List<Vehicle> delivered(OrganisationId dealer, DateRange days) {
        Key sold = Key.of(dealer);
        return work.rows(VEHICLES)
                .between(
                        BY_DELIVERY,
                        sold.plus(days.from()),
                        sold.plus(days.until()),
                        vehicle -> work.reaches(dealer),
                        Integer.MAX_VALUE);
    }
}
