package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.usecase.accesscode.SendAccessCode;
import dev.aftercare.usecase.appointment.AppointmentDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.followup.FollowUpDesk;
import dev.aftercare.usecase.job.Job.Run;
import dev.aftercare.usecase.message.SendMessage;
import dev.aftercare.usecase.parts.PartsLook;
import dev.aftercare.usecase.parts.PickParts;
import dev.aftercare.usecase.staff.StaffDesk;
import dev.aftercare.usecase.urgent.UrgentDesk;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work by due date. The host decides when: {@code crm.jobs().runDue(100)} every minute is enough, on as many
 * servers as it likes; every piece is decided anew under its own lock, so that nothing is done twice. Thread-safe.
 */
public final class JobDesk {

    private static final Logger LOG = LoggerFactory.getLogger(JobDesk.class);

    private final Door door;
    private final List<Job> jobs;

    /** A desk behind {@code door}. */
    public JobDesk(
            Door door,
            AppointmentDesk appointments,
            ComplaintDesk complaints,
            UrgentDesk urgent,
            FollowUpDesk followUps,
            StaffDesk staff,
            SendMessage sending,
            PickParts picking,
            PartsLook look,
            SendAccessCode codes) {
        this.door = door;
        this.jobs = List.of(
                new AskedCodes(codes), // first: somebody stands at a desk and waits
                new UrgentClocks(door, urgent),
                new NoShows(door, appointments),
                new WaitingPlaces(door, look), // before the messages: no offer that has expired is told any more
                new EndedGrounds(door),
                new EndedKeys(door),
                new ComplaintClocks(door, complaints),
                new Departures(door, staff),
                new SoldCars(followUps),
                new CorrectionsElsewhere(door),
                new QualityMonths(door),
                new ActivityChanges(door),
                new ReadingsElsewhere(door), // before what rests on readings
                new StageChanges(door),
                new CareReminders(door),
                new PaperReminderRun(door),
                new AppointmentNews(door),
                new SpecialHoursNews(door), // before the messages: what was withdrawn is not told any more
                new QueuedMessages(sending),
                new NotedParts(picking),
                new ScanForDuplicates(door)); // last: of all it takes longest, and nobody waits
    }

    /**
     * Does at most {@code limit} due pieces of every job, from 1 to 10,000, and says what was done. A job that fails is
     * told in the report and in the log, and holds up no other.
     *
     * @throws IllegalStateException on a Crm in a lent transaction or inside {@code together}
     */
    public JobReport runDue(int limit) {
        door.requireOwnUnitsOfWork("running jobs");
        if (limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("jobs: limit is " + limit + ", allowed are 1 to 10000");
        }
        SortedMap<String, Integer> done = new TreeMap<>();
        SortedMap<String, Integer> failed = new TreeMap<>();
        boolean more = false;
        for (Job job : jobs) {
            Run run = run(job, limit);
            done.put(job.name(), run.done());
            if (run.failed() > 0) {
                failed.put(job.name(), run.failed());
            }
            more |= run.done() >= limit;
        }
        return new JobReport(done, failed, more);
    }

    private static Run run(Job job, int limit) {
        Call call = Call.of(Actor.job(job.name()), Scope.job(job.name())).request("job:" + job.name());
        try {
            return job.runDue(call, limit);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "job {} failed and is tried again by the next run: {}",
                    job.name(),
                    failure.getClass().getSimpleName());
            return new Run(0, 1);
        }
    }
}
