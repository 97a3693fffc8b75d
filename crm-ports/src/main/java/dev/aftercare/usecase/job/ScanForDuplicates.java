package dev.aftercare.usecase.job;

import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.merge.DuplicateRun;

/** The scan for duplicates that somebody has started, step by step: a piece is some hundred records (CUS-4b, CARE-7). */
record ScanForDuplicates(Door door) implements Job {

    @Override
    public String name() {
        return "duplicate-scan";
    }

    @Override
    public Run runDue(Call call, int limit) {
        int done = 0;
        while (done < limit && door.internally(call, DuplicateRun::step)) {
            done++;
        }
        return Run.done(done);
    }
}
