package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.vehicle.DealerVehicles;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Registrations of cars: those that were foreseen are known, new and changed ones are kept. */
final class GatheredDealerVehicles implements DealerVehicles {

    private record Key(OrganisationId dealer, VehicleId vehicle) {

        static final Comparator<Key> ORDER =
                Comparator.comparing((Key key) -> key.dealer.toString()).thenComparing(key -> key.vehicle.toString());

        static Key of(DealerVehicle vehicle) {
            return new Key(vehicle.dealer(), vehicle.id());
        }
    }

    private final DealerVehicles stored;
    private final Gathering gathering;
    private final Map<Key, Optional<DealerVehicle>> known = new HashMap<>();
    private final Map<Key, DealerVehicle> fresh = new TreeMap<>(Key.ORDER);
    private final Map<Key, DealerVehicle> changed = new TreeMap<>(Key.ORDER);

    GatheredDealerVehicles(DealerVehicles stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void foresee(OrganisationId dealer, Set<VehicleId> ids) {
        if (!ids.isEmpty()) {
            ids.forEach(id -> known.put(new Key(dealer, id), Optional.empty()));
            stored.findAll(dealer, ids).forEach(vehicle -> known.put(Key.of(vehicle), Optional.of(vehicle)));
        }
    }

    boolean isNew(OrganisationId dealer, VehicleId id) {
        return fresh.containsKey(new Key(dealer, id));
    }

    void write() {
        List<DealerVehicle> inserted = List.copyOf(fresh.values());
        List<DealerVehicle> updated = List.copyOf(changed.values());
        fresh.clear();
        changed.clear();
        if (!inserted.isEmpty() && !stored.insertAllIfAbsent(inserted)) {
            throw new ConflictException("the same cars are being registered by somebody else");
        }
        if (!updated.isEmpty()) {
            stored.updateAll(updated);
        }
    }

    @Override
    public Optional<DealerVehicle> find(OrganisationId dealer, VehicleId id) {
        Optional<DealerVehicle> answer = known.get(new Key(dealer, id));
        if (answer != null) {
            return answer;
        }
        return gathering.isNew(id) ? Optional.empty() : written().find(dealer, id);
    }

    @Override
    public boolean insertIfAbsent(DealerVehicle vehicle) {
        Key key = Key.of(vehicle);
        Optional<DealerVehicle> holder = known.get(key);
        if (holder == null && !gathering.isNew(vehicle.id())) {
            return written().insertIfAbsent(vehicle);
        }
        if (holder != null && holder.isPresent()) {
            return false;
        }
        known.put(key, Optional.of(vehicle));
        fresh.put(key, vehicle);
        return true;
    }

    /** A second change of one row waits for the first. */
    @Override
    public void update(DealerVehicle vehicle) {
        Key key = Key.of(vehicle);
        if (fresh.containsKey(key) || changed.containsKey(key)) {
            gathering.write();
        }
        changed.put(key, vehicle);
        known.put(key, Optional.of(vehicle));
    }

    @Override
    public boolean insertAllIfAbsent(Collection<DealerVehicle> vehicles) {
        known.clear();
        return written().insertAllIfAbsent(vehicles);
    }

    @Override
    public Page<DealerVehicle> withVinToConfirm(OrganisationId dealer, PageRequest page) {
        return written().withVinToConfirm(dealer, page);
    }

    @Override
    public void updateAll(Collection<DealerVehicle> vehicles) {
        vehicles.forEach(this::update);
    }

    @Override
    public Page<DealerVehicle> ownedBy(OrganisationId dealer, CustomerId owner, PageRequest page) {
        return written().ownedBy(dealer, owner, page);
    }

    @Override
    public List<DealerVehicle> findAll(OrganisationId dealer, Collection<VehicleId> ids) {
        return written().findAll(dealer, ids);
    }

    @Override
    public List<DealerVehicle> ofOwner(Collection<CustomerId> owner) {
        return written().ofOwner(owner);
    }

    @Override
    public boolean isOfOthers(VehicleId id, Collection<CustomerId> owner) {
        return written().isOfOthers(id, owner);
    }

    @Override
    public List<DealerVehicle> of(VehicleId id) {
        return written().of(id);
    }

    private DealerVehicles written() {
        gathering.write();
        return stored;
    }
}
