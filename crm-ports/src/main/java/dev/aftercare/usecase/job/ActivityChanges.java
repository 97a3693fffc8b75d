package dev.aftercare.usecase.job;

import dev.aftercare.usecase.activity.ActivityRun;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import java.util.function.IntUnaryOperator;

/** Customers and cars become lost, drifting, ... as days pass, and the network counts what its dealers did (CUS-6). */
record ActivityChanges(Door door) implements Job {

    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "activity-states";
    }

    @Override
    public Run runDue(Call call, int limit) {
        int noted = inBatches(limit, most -> door.internally(call, work -> ActivityRun.noted(work, most)));
        int due = inBatches(limit - noted, most -> door.internally(call, work -> ActivityRun.due(work, most)));
        return Run.done(noted + due);
    }

    /** Batch after batch until one is not full; each is committed. */
    private static int inBatches(int limit, IntUnaryOperator batch) {
        int done = 0;
        int most = Math.min(limit, AT_ONCE);
        int last = most;
        while (last == most && most > 0) {
            last = batch.applyAsInt(most);
            done += last;
            most = Math.min(limit - done, AT_ONCE);
        }
        return done;
    }
}
