package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.vehicle.DealerVehicles;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cars as dealers registered them, in memory. */
record MemoryDealerVehicles(Work work) implements DealerVehicles {

    private static final int MOST = 1_000;

    private static final Index<DealerVehicle> BY_OWNER = Index.byEach(
            vehicle -> vehicle.owner().stream().map(owner -> Key.of(owner, vehicle.id(), vehicle.dealer())));

    private static final Index<DealerVehicle> OF_DEALERS_OWNER = Index.byEach(
            vehicle -> vehicle.owner().stream().map(owner -> Key.of(vehicle.dealer(), owner, vehicle.id())));

    private static final Index<DealerVehicle> VIN_TO_CONFIRM =
            Index.byEach(vehicle -> vehicle.vinStanding() == VinStanding.TO_BE_CONFIRMED
                    ? Stream.of(Key.of(vehicle.dealer(), vehicle.id()))
                    : Stream.of());

    private static final Index<DealerVehicle> BY_CAR = Index.by(vehicle -> Key.of(vehicle.id(), vehicle.dealer()));

    private static final Table<DealerVehicle> VEHICLES = Table.versioned(
            "dealer vehicle",
            vehicle -> Key.of(vehicle.dealer(), vehicle.id()),
            vehicle -> new Version(vehicle.id().subject(), vehicle.version()),
            List.of(BY_OWNER, OF_DEALERS_OWNER, VIN_TO_CONFIRM, BY_CAR));

    @Override
    public boolean insertIfAbsent(DealerVehicle vehicle) {
        requireReached(vehicle);
        return work.rows(VEHICLES).insertIfAbsent(vehicle);
    }

    @Override
    public boolean insertAllIfAbsent(Collection<DealerVehicle> vehicles) {
        return vehicles.stream().allMatch(this::insertIfAbsent);
    }

    @Override
    public void updateAll(Collection<DealerVehicle> vehicles) {
        vehicles.forEach(this::update);
    }

    @Override
    public void update(DealerVehicle vehicle) {
        requireReached(vehicle);
        work.rows(VEHICLES).update(vehicle);
    }

    @Override
    public Optional<DealerVehicle> find(OrganisationId dealer, VehicleId id) {
        return work.rows(VEHICLES).get(Key.of(dealer, id)).filter(vehicle -> work.reaches(dealer, vehicle.owner()));
    }

    @Override
    public Page<DealerVehicle> withVinToConfirm(OrganisationId dealer, PageRequest page) {
        return Pages.byId(
                work.rows(VEHICLES),
                VIN_TO_CONFIRM,
                Key.of(dealer),
                vehicle -> work.reaches(dealer, vehicle.owner()),
                page,
                vehicle -> vehicle.id().value());
    }

    @Override
    public Page<DealerVehicle> ownedBy(OrganisationId dealer, CustomerId owner, PageRequest page) {
        return work.atOnce(() -> Pages.byId(
                work.rows(VEHICLES),
                OF_DEALERS_OWNER,
                new MemoryIdentities(work).keysOf(dealer, owner),
                vehicle -> work.reaches(dealer, owner),
                page,
                vehicle -> vehicle.id().value()));
    }

    /** All cars of an owner, by all ids of theirs. */
    List<DealerVehicle> ownedBy(OrganisationId dealer, CustomerId owner) {
        return work.reaches(dealer, owner)
                ? new MemoryIdentities(work)
                        .keysOf(dealer, owner).stream()
                                .flatMap(key -> work.rows(VEHICLES).under(OF_DEALERS_OWNER, key).stream())
                                .toList()
                : List.of();
    }

    @Override
    public List<DealerVehicle> findAll(OrganisationId dealer, Collection<VehicleId> ids) {
        Limits.requireAtMost("vehicles: ids", ids.size(), MOST);
        return work.atOnce(() -> ids.stream()
                .distinct()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(id -> find(dealer, id).stream())
                .toList());
    }

    @Override
    public List<DealerVehicle> ofOwner(Collection<CustomerId> owner) {
        return work.atOnce(() -> owner.stream()
                .flatMap(id -> under(BY_OWNER, Key.of(id)).stream())
                .sorted(Comparator.comparing(vehicle -> Key.of(vehicle.id(), vehicle.dealer())))
                .toList());
    }

    @Override
    public boolean isOfOthers(VehicleId id, Collection<CustomerId> owner) {
        return work.rows(VEHICLES).under(BY_CAR, Key.of(id)).stream()
                .flatMap(vehicle -> vehicle.owner().stream())
                .anyMatch(stated -> !owner.contains(stated));
    }

    @Override
    public List<DealerVehicle> of(VehicleId id) {
        return under(BY_CAR, Key.of(id));
    }

    private List<DealerVehicle> under(Index<DealerVehicle> index, Key key) {
        return work.rows(VEHICLES).under(index, key, vehicle -> work.reaches(vehicle.dealer()), Integer.MAX_VALUE);
    }

    private void requireReached(DealerVehicle vehicle) {
        work.requireReached(work.reaches(vehicle.dealer()), vehicle.id().subject(), vehicle.version());
    }
}
