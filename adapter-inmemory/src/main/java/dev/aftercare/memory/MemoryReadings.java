package dev.aftercare.memory;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.vehicle.Readings;
import java.util.List;

/** Odometer readings in memory. */
record MemoryReadings(Work work) implements Readings {

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        return work.atOnce(() -> {
            List<MeterReading> inOrder = new MemoryMeterReadings(work)
                    .of(vehicle)
                    .sorted(MeterReading.ORDER)
                    .toList();
            return Limits.last(inOrder, limit).stream()
                    .map(MeterReading::reading)
                    .toList();
        });
    }
}
