package dev.aftercare.memory;

import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.memory.table.Key;
import dev.aftercare.port.lifecycle.LifeSources;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stages of cars rest on, in memory. */
record MemoryLifeSources(Work work) implements LifeSources {

    private static final int MOST = 1_000;

    @Override
    public List<Car> cars(Collection<VehicleId> vehicles) {
        Limits.requireAtMost("life stages: vehicles", vehicles.size(), MOST);
        return work.atOnce(() -> vehicles.stream()
                .distinct()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(vehicle -> new MemoryVehicles(work).find(vehicle).stream())
                .map(this::car)
                .toList());
    }

    private Car car(Vehicle vehicle) {
        return new Car(
                vehicle.id(),
                vehicle.description(),
                vehicle.delivery().map(Delivery::date),
                new MemoryOwnerships(work).ownedSince(vehicle.id()),
                new MemoryFirstServiceVouchers(work).of(vehicle.id()).map(FirstServiceVoucher::doneOn));
    }

    @Override
    public Map<VehicleId, List<Reading>> readings(Collection<VehicleId> vehicles, int limit) {
        Limits.requireAtMost("life stages: vehicles", vehicles.size(), MOST);
        return work.atOnce(() -> {
            Map<VehicleId, List<Reading>> readings = new LinkedHashMap<>();
            for (VehicleId vehicle : vehicles) {
                List<Reading> known = new MemoryReadings(work).of(vehicle, limit);
                if (!known.isEmpty()) {
                    readings.put(vehicle, known);
                }
            }
            return readings;
        });
    }

    @Override
    public List<VehicleId> all(Optional<VehicleId> after, int limit) {
        return work.reachesAll()
                ? new MemoryVehicles(work)
                        .idsBehind(after.map(VehicleId::value), limit).stream()
                                .map(VehicleId::new)
                                .toList()
                : List.of();
    }
}
