package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.vehicle.Ownerships;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Owners of cars in memory. */
record MemoryOwnerships(Work work) implements Ownerships {

    private static final Index<Ownership> BY_OWNER =
            Index.by(ownership -> Key.of(ownership.owner(), ownership.vehicle(), ownership.from()));

    private static final Table<Ownership> OWNERSHIPS =
            Table.of("ownership", ownership -> Key.of(ownership.vehicle(), ownership.from()), List.of(BY_OWNER));

    @Override
    public void insert(Ownership ownership) {
        OrganisationId recordedBy = ownership.recordedBy();
        work.requireReached(work.reaches(recordedBy), ownership.vehicle().subject(), 1);
        rows().insert(ownership);
    }

    @Override
    public Optional<Ownership> endOpen(VehicleId vehicle, LocalDate next) {
        return open(vehicle).map(present -> {
            Ownership ended = present.endedBy(next);
            rows().replace(present, ended);
            return ended;
        });
    }

    @Override
    public Optional<CustomerId> presentOwner(VehicleId vehicle) {
        return open(vehicle).map(Ownership::owner);
    }

    @Override
    public boolean isPresentOwner(VehicleId vehicle, CustomerId customer) {
        return work.atOnce(() -> presentOwner(vehicle)
                .filter(new MemoryIdentities(work).known(customer)::has)
                .isPresent());
    }

    @Override
    public Optional<LocalDate> beganOnOrAfter(VehicleId vehicle, LocalDate day) {
        Key from = Key.of(vehicle, day);
        return rows().between(OWNERSHIPS.primary(), from, Key.of(vehicle).end(), row -> true, 1).stream()
                .map(Ownership::from)
                .findFirst();
    }

    @Override
    public List<Ownership> of(VehicleId vehicle) {
        return all(vehicle).stream()
                .filter(ownership -> work.reaches(ownership.recordedBy()))
                .toList();
    }

    @Override
    public List<Ownership> ofOwner(Collection<CustomerId> owner) {
        return work.atOnce(() -> owner.stream()
                .flatMap(id -> periods(SubjectKind.CUSTOMER, id.value()))
                .sorted(Comparator.comparing(period -> Key.of(period.vehicle(), period.from())))
                .toList());
    }

    /** The periods of an owner or a car, as {@link MemoryActivitySources} gives them. */
    Stream<Ownership> periods(SubjectKind kind, UUID id) {
        return rows()
                .under(
                        kind == SubjectKind.CUSTOMER ? BY_OWNER : OWNERSHIPS.primary(),
                        Key.of(id),
                        ownership -> work.reaches(ownership.recordedBy()),
                        Integer.MAX_VALUE)
                .stream();
    }

    /** Who a car was handed to on that day, whoever recorded it, as {@link MemoryQualitySources} asks for them. */
    Optional<CustomerId> ownerFrom(VehicleId vehicle, LocalDate day) {
        return rows().get(Key.of(vehicle, day)).map(Ownership::owner);
    }

    /** Since when its present owner has a car, whoever recorded it, as {@link MemoryLifeSources} asks for it. */
    Optional<LocalDate> ownedSince(VehicleId vehicle) {
        return open(vehicle).map(Ownership::from);
    }

    private Optional<Ownership> open(VehicleId vehicle) {
        return all(vehicle).stream()
                .filter(ownership -> ownership.until().isEmpty())
                .findFirst();
    }

    private List<Ownership> all(VehicleId vehicle) {
        return rows().under(OWNERSHIPS.primary(), Key.of(vehicle));
    }

    private View<Ownership> rows() {
        return work.rows(OWNERSHIPS);
    }
}
