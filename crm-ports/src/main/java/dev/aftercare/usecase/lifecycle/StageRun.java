package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.KnownStage;
import dev.aftercare.domain.lifecycle.KnownStage.Decided;
import dev.aftercare.domain.lifecycle.StageFacts;
import dev.aftercare.domain.lifecycle.StagePolicy;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the run {@code life-stages} does, in units of work that reach the whole network, since a car's stage rests on what all dealers know of it
 * (VEH-6, NET-2). A happening leaves a note with its own unit of work; the run decides, and tells each change once.
 */
public final class StageRun {

    private StageRun() {}

    /** What is noted, at the most {@code limit} notes. */
    public static List<Note> noted(Work work, int limit) {
        return work.stores().lifeStages().noted(limit);
    }

    /** Decides anew what was noted, and forgets the notes; how many there were. */
    public static int decideNoted(Work work, List<Note> notes) {
        work.stores().lifeStages().forget(notes);
        refresh(work, notes.stream().map(Note::vehicle).toList());
        return notes.size();
    }

    /** Cars whose stage changes by itself by now, at the most {@code limit}. */
    public static List<VehicleId> due(Work work, int limit) {
        return work.stores().lifeStages().due(work.now(), limit).stream()
                .map(KnownStage::vehicle)
                .toList();
    }

    /** Decides these anew; how many there were. */
    public static int decide(Work work, List<VehicleId> vehicles) {
        refresh(work, vehicles);
        return vehicles.size();
    }

    /** Decides the stages of cars anew and tells what changed; how many rows were written. */
    static int refresh(Work work, Collection<VehicleId> asked) {
        if (asked.isEmpty()) {
            return 0;
        }
        TreeSet<VehicleId> vehicles =
                new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        vehicles.addAll(asked);
        Map<VehicleId, KnownStage> standing = work.stores().lifeStages().lock(vehicles).stream()
                .collect(Collectors.toMap(KnownStage::vehicle, known -> known));
        ZonedDate today = ZonedDate.containing(work.now(), LifeLook.zone(work));
        StagePolicy policy = LifeLook.policy(work, today.date());
        List<KnownStage> made = new ArrayList<>();
        List<KnownStage> changed = new ArrayList<>();
        for (Map.Entry<VehicleId, StageFacts> car : LifeLook.at(work, vehicles).entrySet()) {
            Optional<KnownStage> before = Optional.ofNullable(standing.get(car.getKey()));
            Decided decided = before.map(known -> known.on(car.getValue(), policy, today))
                    .orElseGet(() -> KnownStage.first(car.getKey(), car.getValue(), policy, today));
            if (before.isEmpty()) {
                made.add(decided.next());
            } else if (!decided.next().equals(before.get())) {
                changed.add(decided.next());
            }
            work.record(decided.events());
        }
        work.stores().lifeStages().insertAll(made);
        work.stores().lifeStages().updateAll(changed);
        return made.size() + changed.size();
    }
}
