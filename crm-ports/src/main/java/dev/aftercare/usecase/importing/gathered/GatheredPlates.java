package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.vehicle.Plates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Plates over time: what is told anew is kept. */
final class GatheredPlates implements Plates {

    private final Plates stored;
    private final Gathering gathering;
    private final List<PlateStatement> fresh = new ArrayList<>();

    GatheredPlates(Plates stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        if (!fresh.isEmpty()) {
            List<PlateStatement> now = List.copyOf(fresh);
            fresh.clear();
            stored.insert(now);
        }
    }

    @Override
    public void insert(Collection<PlateStatement> statements) {
        fresh.addAll(statements);
    }

    @Override
    public List<PlateStatement> of(VehicleId vehicle) {
        return written().of(vehicle);
    }

    @Override
    public List<PlateStatement> told(OrganisationId dealer, Collection<VehicleId> vehicles) {
        return written().told(dealer, vehicles);
    }

    @Override
    public List<PlateStatement> ofKeeper(Collection<CustomerId> keeper) {
        return written().ofKeeper(keeper);
    }

    @Override
    public void forget(Collection<PlateStatement> statements) {
        written().forget(statements);
    }

    private Plates written() {
        gathering.write();
        return stored;
    }
}
