package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.vehicle.Plates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Plates over time in memory. */
record MemoryPlates(Work work) implements Plates {

    private static final int MOST = 1_000;

    private static final Index<PlateStatement> BY_CAR = Index.by(MemoryPlates::order);

    private static final Index<PlateStatement> BY_KEEPER = Index.byEach(statement -> statement.keeper().stream()
            .map(keeper -> Key.of(keeper, statement.vehicle(), statement.recordedBy(), statement.version())));

    private static final Table<PlateStatement> PLATES = Table.of(
            "vehicle plate",
            statement -> Key.of(statement.vehicle(), statement.recordedBy(), statement.version()),
            List.of(BY_CAR, BY_KEEPER));

    @Override
    public void insert(Collection<PlateStatement> statements) {
        statements.forEach(statement -> {
            requireOwn(statement);
            rows().insert(statement);
        });
    }

    @Override
    public List<PlateStatement> of(VehicleId vehicle) {
        return work.atOnce(() -> {
            boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            return rows().under(
                            BY_CAR,
                            Key.of(vehicle),
                            statement -> all || work.reaches(statement.recordedBy()),
                            Integer.MAX_VALUE);
        });
    }

    @Override
    public List<PlateStatement> told(OrganisationId dealer, Collection<VehicleId> vehicles) {
        Limits.requireAtMost("plates: cars", vehicles.size(), MOST);
        return work.reaches(dealer)
                ? work.atOnce(() -> vehicles.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Key::of))
                        .flatMap(car -> ofCar(dealer, car))
                        .toList())
                : List.of();
    }

    private Stream<PlateStatement> ofCar(OrganisationId dealer, VehicleId car) {
        return rows()
                .under(BY_CAR, Key.of(car), statement -> statement.recordedBy().equals(dealer), Integer.MAX_VALUE)
                .stream();
    }

    @Override
    public List<PlateStatement> ofKeeper(Collection<CustomerId> keeper) {
        return work.atOnce(() -> keeper.stream()
                .flatMap(id -> rows()
                        .under(
                                BY_KEEPER,
                                Key.of(id),
                                statement -> work.reaches(statement.recordedBy()),
                                Integer.MAX_VALUE)
                        .stream())
                .sorted(Comparator.comparing(MemoryPlates::order))
                .toList());
    }

    @Override
    public void forget(Collection<PlateStatement> statements) {
        statements.forEach(statement -> {
            requireOwn(statement);
            rows().replace(statement, statement.forgotten());
        });
    }

    private static Key order(PlateStatement statement) {
        return Key.of(statement.vehicle(), statement.recordedBy(), statement.from(), statement.version());
    }

    private void requireOwn(PlateStatement statement) {
        work.requireReached(
                work.reaches(statement.recordedBy()), statement.vehicle().subject(), 1);
    }

    private View<PlateStatement> rows() {
        return work.rows(PLATES);
    }
}
