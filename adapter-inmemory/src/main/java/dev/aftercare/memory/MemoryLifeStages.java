package dev.aftercare.memory;

import dev.aftercare.domain.lifecycle.KnownStage;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.lifecycle.LifeStages;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stages of cars as they were told last, and what was not looked at yet, in memory. */
record MemoryLifeStages(Work work) implements LifeStages {

    private static final int MOST = 1_000;

    private static final Table<Note> NOTES = Table.of("life_stage_note", note -> Key.of(note.id()), List.of());

    private static final Index<KnownStage> DUE =
            Index.byEach(known -> known.changesAt().stream().map(at -> Key.of(at, known.vehicle())));

    private static final Table<KnownStage> STAGES = Table.versioned(
            "life_stage",
            known -> Key.of(known.vehicle()),
            known -> new Version(known.subject(), known.version()),
            List.of(DUE));

    @Override
    public void note(Collection<Note> notes) {
        notes.forEach(work.rows(NOTES)::insert);
    }

    @Override
    public List<Note> noted(int limit) {
        return work.reachesAll() ? work.rows(NOTES).under(NOTES.primary(), Key.of(), note -> true, limit) : List.of();
    }

    @Override
    public void forget(Collection<Note> notes) {
        if (work.reachesAll()) {
            notes.forEach(note -> work.rows(NOTES).get(Key.of(note.id())).ifPresent(work.rows(NOTES)::delete));
        }
    }

    @Override
    public Optional<KnownStage> find(VehicleId vehicle) {
        return rows().get(Key.of(vehicle)).filter(known -> work.reachesAll());
    }

    @Override
    public List<KnownStage> lock(Collection<VehicleId> vehicles) {
        Limits.requireAtMost("life stages: vehicles", vehicles.size(), MOST);
        return vehicles.stream()
                .distinct()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(vehicle -> {
                    work.transaction().lock(Key.of("life_stage", vehicle));
                    return find(vehicle).stream();
                })
                .toList();
    }

    @Override
    public void insertAll(Collection<KnownStage> stages) {
        stages.forEach(known -> {
            work.requireReached(work.reachesAll(), known.subject(), known.version());
            rows().insert(known);
        });
    }

    @Override
    public void updateAll(Collection<KnownStage> stages) {
        stages.forEach(known -> {
            work.requireReached(work.reachesAll(), known.subject(), known.version());
            rows().update(known);
        });
    }

    @Override
    public List<KnownStage> due(Instant now, int limit) {
        return work.reachesAll() ? rows().between(DUE, Key.of(), Key.of(now).end(), known -> true, limit) : List.of();
    }

    private View<KnownStage> rows() {
        return work.rows(STAGES);
    }
}
