package dev.aftercare.usecase.job;

import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.followup.FollowUpDesk;

/** Calls about a car that was sold at another dealer end (hard case 24). */
record SoldCars(FollowUpDesk followUps) implements Job {

    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "sold-cars";
    }

    @Override
    public Run runDue(Call call, int limit) {
        int done = 0;
        int ended;
        int batch;
        do {
            batch = Math.min(limit - done, AT_ONCE);
            ended = followUps.endCallsAboutSoldCars(call, batch);
            done += ended;
        } while (ended == batch && done < limit);
        return Run.done(done);
    }
}
