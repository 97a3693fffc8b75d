package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.vehicle.Readings;
import java.util.List;

/** How far cars had gone: of a new car by the readings that are kept. */
final class GatheredReadings implements Readings {

    private final Readings stored;
    private final GatheredMeterReadings kept;
    private final Gathering gathering;

    GatheredReadings(Readings stored, GatheredMeterReadings kept, Gathering gathering) {
        this.stored = stored;
        this.kept = kept;
        this.gathering = gathering;
    }

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        if (!gathering.isNew(vehicle)) {
            gathering.write();
            return stored.of(vehicle, limit);
        }
        List<Reading> inOrder = kept.ofNew(vehicle).stream()
                .sorted(MeterReading.ORDER)
                .map(MeterReading::reading)
                .toList();
        return inOrder.subList(Math.max(0, inOrder.size() - limit), inOrder.size());
    }
}
