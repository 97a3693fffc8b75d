package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.lifecycle.KnownStage;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stages of cars: notes of what happened are kept. */
final class GatheredLifeStages implements LifeStages {

    private final LifeStages stored;
    private final Gathering gathering;
    private final List<Note> fresh = new ArrayList<>();

    GatheredLifeStages(LifeStages stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        if (!fresh.isEmpty()) {
            List<Note> now = List.copyOf(fresh);
            fresh.clear();
            stored.note(now);
        }
    }

    @Override
    public void note(Collection<Note> notes) {
        fresh.addAll(notes);
    }

    @Override
    public List<Note> noted(int limit) {
        return written().noted(limit);
    }

    @Override
    public void forget(Collection<Note> notes) {
        written().forget(notes);
    }

    @Override
    public Optional<KnownStage> find(VehicleId vehicle) {
        return written().find(vehicle);
    }

    @Override
    public List<KnownStage> lock(Collection<VehicleId> vehicles) {
        return written().lock(vehicles);
    }

    @Override
    public void insertAll(Collection<KnownStage> stages) {
        written().insertAll(stages);
    }

    @Override
    public void updateAll(Collection<KnownStage> stages) {
        written().updateAll(stages);
    }

    @Override
    public List<KnownStage> due(Instant now, int limit) {
        return written().due(now, limit);
    }

    private LifeStages written() {
        gathering.write();
        return stored;
    }
}
