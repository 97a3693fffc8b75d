package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.vehicle.Readings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Odometer readings in memory. */
record MemoryReadings(Work work) implements Readings {

    /** A reading, and since when it does not count any more. */
    private record Kept(Reading reading, Optional<Instant> withdrawnAt) {}

    private static final Index<Kept> BY_VEHICLE =
            Index.byEach(kept -> kept.withdrawnAt().isPresent()
                    ? Stream.of()
                    : Stream.of(Key.of(
                            kept.reading().vehicle(),
                            kept.reading().readOn(),
                            kept.reading().id())));

    private static final Table<Kept> READINGS =
            Table.of("reading", kept -> Key.of(kept.reading().id()), List.of(BY_VEHICLE));

    @Override
    public void insert(Reading reading) {
        work.requireReached(work.reaches(reading.enteredBy()), reading.id().subject(), 1);
        work.rows(READINGS).insert(new Kept(reading, Optional.empty()));
    }

    @Override
    public void insertAll(Collection<Reading> readings) {
        readings.forEach(this::insert);
    }

    @Override
    public void judge(Reading reading) {
        replace(reading, kept -> new Kept(reading, kept.withdrawnAt()));
    }

    @Override
    public void withdraw(Reading reading, Instant at) {
        replace(reading, kept -> new Kept(kept.reading(), Optional.of(at)));
    }

    private void replace(Reading reading, UnaryOperator<Kept> change) {
        work.requireReached(work.reaches(reading.enteredBy()), reading.id().subject(), 2);
        Kept kept = work.rows(READINGS)
                .get(Key.of(reading.id()))
                .orElseThrow(() -> new StaleVersionException(reading.id().subject(), 1));
        work.rows(READINGS).replace(kept, change.apply(kept));
    }

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        return work.atOnce(() -> {
            boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            List<Kept> reached = work.rows(READINGS)
                    .under(
                            BY_VEHICLE,
                            Key.of(vehicle),
                            kept -> all || work.reaches(kept.reading().enteredBy()),
                            Integer.MAX_VALUE);
            return Limits.last(reached, limit).stream().map(Kept::reading).toList();
        });
    }
}
