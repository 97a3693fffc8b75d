package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.lifecycle.VehicleEnds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said about the ends of cars, in memory. */
record MemoryVehicleEnds(Work work) implements VehicleEnds {

    private static final int MOST = 1_000;

    private static final Index<VehicleEnd> BY_VEHICLE = Index.by(end -> Key.of(end.vehicle(), end.since(), end.id()));

    private static final Table<VehicleEnd> ENDS = Table.versioned(
            "vehicle_end",
            end -> Key.of(end.id()),
            end -> new Version(end.id().subject(), end.version()),
            List.of(BY_VEHICLE));

    @Override
    public void insert(VehicleEnd end) {
        work.requireReached(work.reaches(end.statedBy()), end.id().subject(), end.version());
        rows().insert(end);
    }

    @Override
    public void update(VehicleEnd end) {
        work.requireReached(isReached(end), end.id().subject(), end.version());
        rows().update(end);
    }

    @Override
    public Optional<VehicleEnd> find(VehicleEndId id) {
        return work.atOnce(() -> rows().get(Key.of(id)).filter(this::isReached));
    }

    @Override
    public List<VehicleEnd> of(Collection<VehicleId> vehicles) {
        Limits.requireAtMost("ends: vehicles", vehicles.size(), MOST);
        return work.atOnce(() -> vehicles.stream()
                .distinct()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(vehicle -> rows().under(BY_VEHICLE, Key.of(vehicle)).stream())
                .filter(this::isReached)
                .toList());
    }

    @Override
    public Optional<StandingEnd> standing(VehicleId vehicle) {
        return StandingEnd.of(rows().under(BY_VEHICLE, Key.of(vehicle)));
    }

    /** Those that were not withdrawn, whoever stated them, as {@link MemoryActivitySources} gives them. */
    Stream<VehicleEnd> counting(VehicleId vehicle) {
        return rows().under(BY_VEHICLE, Key.of(vehicle)).stream()
                .filter(end -> end.withdrawn().isEmpty());
    }

    private boolean isReached(VehicleEnd end) {
        return work.reaches(end.statedBy())
                || new MemoryGrounds(work).open(end.vehicle().subject(), GroundKind::opensHistory);
    }

    private View<VehicleEnd> rows() {
        return work.rows(ENDS);
    }
}
