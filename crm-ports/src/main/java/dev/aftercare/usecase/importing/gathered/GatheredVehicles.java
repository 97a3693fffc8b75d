package dev.aftercare.usecase.importing.gathered;

import static java.util.stream.Collectors.groupingBy;

import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.vehicle.Vehicles;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cars of the network: whose VIN was foreseen is known, be it to be new, and new ones are kept. */
final class GatheredVehicles implements Vehicles {

    private final Vehicles stored;
    private final Gathering gathering;
    private final Map<Vin, Optional<VehicleId>> known = new HashMap<>();
    private final Map<Vin, List<FormerlyNumbered>> former = new HashMap<>();
    private final Map<VehicleId, Vehicle> fresh = new HashMap<>();
    private final Map<Vin, VehicleId> held = new HashMap<>();

    GatheredVehicles(Vehicles stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void foresee(Set<Vin> vins) {
        if (!vins.isEmpty()) {
            Map<Vin, VehicleId> found = stored.identifyAll(vins);
            Map<Vin, List<FormerlyNumbered>> had =
                    stored.formerly(vins).stream().collect(groupingBy(FormerlyNumbered::number));
            for (Vin vin : vins) {
                known.put(vin, Optional.ofNullable(found.get(vin)));
                former.put(vin, had.getOrDefault(vin, List.of()));
            }
        }
    }

    boolean isNew(VehicleId id) {
        return fresh.containsKey(id);
    }

    /** Known cars before new ones, as who corrects a number locks its car first. */
    void write() {
        if (!held.isEmpty()) {
            Map<Vin, VehicleId> now = Map.copyOf(held);
            held.clear();
            if (!stored.holdNumbers(now)) {
                throw new ConflictException("the numbers of the same cars are being corrected by somebody else");
            }
        }
        if (!fresh.isEmpty()) {
            List<Vehicle> now = fresh.values().stream()
                    .sorted(Comparator.comparing(
                                    (Vehicle vehicle) -> vehicle.vin().value())
                            .thenComparing(vehicle -> vehicle.vin().maker()))
                    .toList();
            fresh.clear();
            if (!stored.insertAllIfAbsent(now)) {
                throw new ConflictException("the same cars are being registered by somebody else");
            }
        }
    }

    @Override
    public Optional<VehicleId> identify(Vin vin) {
        Optional<VehicleId> answer = known.get(vin);
        return answer != null ? answer : written().identify(vin);
    }

    @Override
    public boolean insertIfAbsent(Vehicle vehicle) {
        Optional<VehicleId> holder = known.get(vehicle.vin());
        if (holder == null) {
            return written().insertIfAbsent(vehicle);
        }
        if (holder.isPresent()) {
            return false;
        }
        known.put(vehicle.vin(), Optional.of(vehicle.id()));
        fresh.put(vehicle.id(), vehicle);
        return true;
    }

    @Override
    public boolean insertAllIfAbsent(Collection<Vehicle> vehicles) {
        known.clear();
        return written().insertAllIfAbsent(vehicles);
    }

    @Override
    public Map<Vin, VehicleId> identifyAll(Collection<Vin> vins) {
        return written().identifyAll(vins);
    }

    /** No row of an import corrects a number, and what somebody corrects meanwhile is another car to this unit of work, as it was when it began. */
    @Override
    public List<FormerlyNumbered> formerly(Collection<Vin> numbers) {
        return former.keySet().containsAll(numbers)
                ? numbers.stream()
                        .flatMap(number -> former.getOrDefault(number, List.of()).stream())
                        .toList()
                : written().formerly(numbers);
    }

    @Override
    public Optional<VehicleId> byPapers(String number, Plate plate) {
        return written().byPapers(number, plate);
    }

    @Override
    public Optional<VehicleId> carrying(Plate plate) {
        return written().carrying(plate);
    }

    /** Nobody else can lock what is not written yet. */
    @Override
    public Optional<Vehicle> lock(VehicleId id) {
        Vehicle here = fresh.get(id);
        return here != null ? Optional.of(here) : written().lock(id);
    }

    /** Of cars that were foreseen it is asked when they are written. */
    @Override
    public boolean holdNumbers(Map<Vin, VehicleId> cars) {
        boolean isForeseen = cars.entrySet().stream()
                .allMatch(car -> Optional.of(car.getValue()).equals(known.get(car.getKey())));
        if (!isForeseen) {
            return written().holdNumbers(cars);
        }
        cars.forEach((number, car) -> {
            if (!isNew(car)) {
                held.put(number, car);
            }
        });
        return true;
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return written().find(id);
    }

    @Override
    public void update(Vehicle vehicle) {
        written().update(vehicle);
    }

    private Vehicles written() {
        gathering.write();
        return stored;
    }
}
