package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.usecase.appointment.AppointmentDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs work by due date. The host decides when: {@code crm.jobs().runDue(100)} every minute is enough, on as many
 * servers as it likes; every piece is decided anew under its own lock, so that nothing is done twice. Thread-safe.
 */
public final class JobDesk {

    private final List<Job> jobs;

    /** A desk behind {@code door}. */
    public JobDesk(Door door, AppointmentDesk appointments) {
        this.jobs = List.of(new NoShows(door, appointments), new EndedGrounds(door), new EndedKeys(door));
    }

    /** Does at most {@code limit} due pieces of every job, from 1 to 10,000, and says what was done. */
    public JobReport runDue(int limit) {
        if (limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("jobs: limit is " + limit + ", allowed are 1 to 10000");
        }
        SortedMap<String, Integer> done = new TreeMap<>();
        boolean more = false;
        for (Job job : jobs) {
            Call call = Call.of(Actor.job(job.name()), Scope.job(job.name())).request("job:" + job.name());
            int pieces = job.runDue(call, limit);
            done.put(job.name(), pieces);
            more |= pieces >= limit;
        }
        return new JobReport(done, more);
    }
}
