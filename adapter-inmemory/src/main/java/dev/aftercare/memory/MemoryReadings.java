package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.port.vehicle.Readings;
import java.util.List;

/** Odometer readings in memory. */
record MemoryReadings(Work work) implements Readings {

    private static final Index<Reading> BY_VEHICLE =
            Index.by(reading -> Key.of(reading.vehicle(), reading.readOn(), reading.id()));

    private static final Table<Reading> READINGS =
            Table.of("reading", reading -> Key.of(reading.id()), List.of(BY_VEHICLE));

    @Override
    public void insert(Reading reading) {
        work.requireReached(work.reaches(reading.enteredBy()), reading.id().subject(), 1);
        work.rows(READINGS).insert(reading);
    }

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        return work.atOnce(() -> {
            boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            List<Reading> reached = work.rows(READINGS)
                    .under(
                            BY_VEHICLE,
                            Key.of(vehicle),
                            reading -> all || work.reaches(reading.enteredBy()),
                            Integer.MAX_VALUE);
            return Limits.last(reached, limit);
        });
    }
}
