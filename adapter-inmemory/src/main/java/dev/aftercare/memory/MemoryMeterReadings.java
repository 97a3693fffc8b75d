package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.odometer.MeterReadings;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Readings of meters in memory. */
record MemoryMeterReadings(Work work) implements MeterReadings {

    /** A reading, and since when it does not count any more. */
    private record Kept(MeterReading reading, Optional<Instant> withdrawnAt) {}

    private static final Index<Kept> BY_VEHICLE = Index.byEach(kept ->
            standing(kept).map(reading -> Key.of(reading.vehicle(), reading.at().day(), reading.id())));

    private static final Index<Kept> HELD =
            Index.byEach(kept -> standing(kept).filter(MeterReading::isHeld).map(reading -> Key.of(reading.id())));

    private static final Table<Kept> READINGS = Table.versioned(
            "reading",
            kept -> Key.of(kept.reading().id()),
            kept -> new Version(
                    kept.reading().id().subject(), kept.reading().entry().version()),
            List.of(BY_VEHICLE, HELD));

    private static Stream<MeterReading> standing(Kept kept) {
        return kept.withdrawnAt().isPresent() ? Stream.of() : Stream.of(kept.reading());
    }

    @Override
    public void insert(Collection<MeterReading> readings) {
        readings.forEach(reading -> {
            work.requireReached(work.reaches(reading.enteredBy()), reading.id().subject(), 1);
            rows().insert(new Kept(reading, Optional.empty()));
        });
    }

    @Override
    public void update(Collection<MeterReading> readings) {
        readings.forEach(reading -> {
            boolean reached = reached(reading.vehicle()).test(reading);
            work.requireReached(reached, reading.id().subject(), reading.entry().version());
            rows().update(new Kept(reading, Optional.empty()));
        });
    }

    @Override
    public void withdraw(MeterReading reading, Instant at) {
        MeterReading gone = reading.withdrawn();
        work.requireReached(
                work.reaches(gone.enteredBy()),
                gone.id().subject(),
                gone.entry().version());
        rows().update(new Kept(gone, Optional.of(at)));
    }

    @Override
    public Optional<MeterReading> find(ReadingId id) {
        return work.atOnce(() -> rows().get(Key.of(id))
                .flatMap(kept -> standing(kept).findFirst())
                .filter(reading -> reached(reading.vehicle()).test(reading)));
    }

    @Override
    public Stretch around(VehicleId vehicle, LocalDate from, LocalDate to, int after) {
        return work.atOnce(() -> {
            List<MeterReading> all = of(vehicle).sorted(MeterReading.ORDER).toList();
            List<MeterReading> before = all.stream()
                    .filter(reading -> reading.at().day().isBefore(from))
                    .toList();
            List<MeterReading> later = all.stream()
                    .filter(reading -> reading.at().day().isAfter(to))
                    .toList();
            List<MeterReading> near = Limits.last(before, Stretch.BEFORE);
            List<MeterReading> believed = before.subList(0, before.size() - near.size()).stream()
                    .filter(reading -> !reading.isHeld())
                    .toList();
            List<MeterReading> readings =
                    all.subList(before.size() - near.size(), all.size() - Math.max(0, later.size() - after));
            return new Stretch(readings, Limits.last(believed, 1).stream().findFirst(), later.size() <= after);
        });
    }

    @Override
    public List<MeterReading> replacements(Collection<VehicleId> vehicles) {
        return work.atOnce(() -> vehicles.stream()
                .distinct()
                .flatMap(this::of)
                .filter(reading -> reading.source() == ReadingSource.METER_REPLACED)
                .toList());
    }

    @Override
    public Page<MeterReading> held(PageRequest page) {
        return work.atOnce(() -> Pages.byId(
                        rows(),
                        HELD,
                        Key.of(),
                        kept -> work.reaches(kept.reading().enteredBy()),
                        page,
                        kept -> kept.reading().id().value())
                .map(Kept::reading));
    }

    /** The readings of a car that this scope may see, by day read, then by id. */
    Stream<MeterReading> of(VehicleId vehicle) {
        Predicate<MeterReading> reached = reached(vehicle);
        return rows()
                .under(BY_VEHICLE, Key.of(vehicle), kept -> reached.test(kept.reading()), Integer.MAX_VALUE)
                .stream()
                .map(Kept::reading);
    }

    private Predicate<MeterReading> reached(VehicleId vehicle) {
        boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
        return reading -> all || work.reaches(reading.enteredBy());
    }

    private View<Kept> rows() {
        return work.rows(READINGS);
    }
}
