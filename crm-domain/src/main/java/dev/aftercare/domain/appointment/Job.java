package dev.aftercare.domain.appointment;

import java.util.List;

/**
 * One of several services of an appointment, and when it is done.
 *
 * @param service its code
 * @param fromTick first quarter of an hour of it
 * @param toTick first quarter of an hour after it
 */
public record Job(String service, long fromTick, long toTick) {

    /** Which of {@code jobs} something is held for, as its place among them; the first where there is none to tell them apart. */
    static int of(List<Job> jobs, Hold hold) {
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).fromTick <= hold.fromTick() && hold.fromTick() < jobs.get(i).toTick) {
                return i;
            }
        }
        return 0;
    }
}
