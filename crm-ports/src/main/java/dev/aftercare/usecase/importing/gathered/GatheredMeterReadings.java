package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.odometer.MeterReadings;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Readings of meters: new ones are kept, and a new car has no others. */
final class GatheredMeterReadings implements MeterReadings {

    private final MeterReadings stored;
    private final Gathering gathering;
    private final Map<VehicleId, List<MeterReading>> fresh = new LinkedHashMap<>();

    GatheredMeterReadings(MeterReadings stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        if (!fresh.isEmpty()) {
            List<MeterReading> now =
                    fresh.values().stream().flatMap(List::stream).toList();
            fresh.clear();
            stored.insert(now);
        }
    }

    /** All readings of a car that is not written yet. */
    List<MeterReading> ofNew(VehicleId vehicle) {
        return List.copyOf(fresh.getOrDefault(vehicle, List.of()));
    }

    @Override
    public void insert(Collection<MeterReading> readings) {
        readings.forEach(reading -> fresh.computeIfAbsent(reading.vehicle(), first -> new ArrayList<>())
                .add(reading));
    }

    @Override
    public Stretch around(VehicleId vehicle, LocalDate from, LocalDate to, int after) {
        return gathering.isNew(vehicle)
                ? new Stretch(ofNew(vehicle), Optional.empty(), true)
                : written().around(vehicle, from, to, after);
    }

    @Override
    public void update(Collection<MeterReading> readings) {
        written().update(readings);
    }

    @Override
    public void withdraw(MeterReading reading, Instant at) {
        written().withdraw(reading, at);
    }

    @Override
    public Optional<MeterReading> find(ReadingId id) {
        return written().find(id);
    }

    @Override
    public List<MeterReading> replacements(Collection<VehicleId> vehicles) {
        return written().replacements(vehicles);
    }

    @Override
    public Page<MeterReading> held(PageRequest page) {
        return written().held(page);
    }

    private MeterReadings written() {
        gathering.write();
        return stored;
    }
}
