package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.vehicle.Readings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Readings: new ones are kept, and a new car has no others. */
final class GatheredReadings implements Readings {

    private static final Comparator<Reading> ORDER = Comparator.comparing(Reading::readOn)
            .thenComparing(reading -> reading.id().toString());

    private final Readings stored;
    private final Gathering gathering;
    private final Map<VehicleId, List<Reading>> fresh = new LinkedHashMap<>();

    GatheredReadings(Readings stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        if (!fresh.isEmpty()) {
            List<Reading> now = fresh.values().stream().flatMap(List::stream).toList();
            fresh.clear();
            stored.insertAll(now);
        }
    }

    @Override
    public void insert(Reading reading) {
        fresh.computeIfAbsent(reading.vehicle(), first -> new ArrayList<>()).add(reading);
    }

    @Override
    public void insertAll(Collection<Reading> readings) {
        readings.forEach(this::insert);
    }

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        if (!gathering.isNew(vehicle)) {
            return written().of(vehicle, limit);
        }
        List<Reading> inOrder =
                fresh.getOrDefault(vehicle, List.of()).stream().sorted(ORDER).toList();
        return inOrder.subList(Math.max(0, inOrder.size() - limit), inOrder.size());
    }

    @Override
    public void judge(Reading reading) {
        written().judge(reading);
    }

    @Override
    public void withdraw(Reading reading, Instant at) {
        written().withdraw(reading, at);
    }

    private Readings written() {
        gathering.write();
        return stored;
    }
}
