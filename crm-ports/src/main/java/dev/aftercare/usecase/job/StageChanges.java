package dev.aftercare.usecase.job;

import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.lifecycle.StageRun;
import java.util.List;

/** Cars come into another stage of their life as days pass and as facts become known; each change is told once (VEH-6). */
record StageChanges(Door door) implements Job {

    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "life-stages";
    }

    @Override
    public Run runDue(Call call, int limit) {
        Run noted = new Batches<>(
                        AT_ONCE,
                        most -> door.internally(call, work -> StageRun.decideNoted(work, StageRun.noted(work, most))),
                        new OneByOne<Note>(
                                "life stage of",
                                most -> door.internally(call, work -> StageRun.noted(work, most)),
                                note -> note,
                                note -> door.internally(call, work -> StageRun.decideNoted(work, List.of(note)) == 1)))
                .run(limit);
        Run due = new Batches<>(
                        AT_ONCE,
                        most -> door.internally(call, work -> StageRun.decide(work, StageRun.due(work, most))),
                        new OneByOne<VehicleId>(
                                "life stage of",
                                most -> door.internally(call, work -> StageRun.due(work, most)),
                                vehicle -> vehicle,
                                vehicle -> door.internally(call, work -> StageRun.decide(work, List.of(vehicle)) == 1)))
                .run(limit - noted.done());
        return new Run(noted.done() + due.done(), noted.failed() + due.failed());
    }
}
