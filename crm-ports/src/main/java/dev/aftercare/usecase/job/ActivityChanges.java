package dev.aftercare.usecase.job;

import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.activity.ActivityNotes.Note;
import dev.aftercare.usecase.activity.ActivityRun;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import java.util.List;

/** Customers and cars become lost, drifting, ... as days pass, and the network counts what its dealers did (CUS-6). */
record ActivityChanges(Door door) implements Job {

    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "activity-states";
    }

    @Override
    public Run runDue(Call call, int limit) {
        Run noted = inBatches(
                most -> door.internally(call, work -> ActivityRun.decideNoted(work, ActivityRun.noted(work, most))),
                new OneByOne<Note>(
                        "activity of",
                        most -> door.internally(call, work -> ActivityRun.noted(work, most)),
                        note -> note,
                        note -> door.internally(call, work -> ActivityRun.decideNoted(work, List.of(note)) == 1)),
                limit);
        Run due = inBatches(
                most -> door.internally(call, work -> ActivityRun.decide(work, ActivityRun.due(work, most))),
                new OneByOne<Subject>(
                        "activity of",
                        most -> door.internally(call, work -> ActivityRun.due(work, most)),
                        subject -> subject,
                        subject -> door.internally(call, work -> ActivityRun.decide(work, List.of(subject)) == 1)),
                limit - noted.done());
        return new Run(noted.done() + due.done(), noted.failed() + due.failed());
    }

    private static <T> Run inBatches(Batches.Batch batch, OneByOne<T> each, int limit) {
        return new Batches<>(AT_ONCE, batch, each).run(limit);
    }
}
