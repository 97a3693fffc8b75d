package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;

/**
 * Who and what does the work.
 *
 * @param jobs when each service is done, in their order
 * @param holds bay and technician of each service, and the advisor
 */
record Team(List<Job> jobs, List<Hold> holds) {

    Team {
        jobs = ImmutableList.copyOf(jobs);
        holds = ImmutableList.copyOf(holds);
    }

    /** First quarter of an hour after all work. */
    long toTick() {
        return jobs.get(jobs.size() - 1).toTick();
    }

    /** Whether somebody has a part of that kind. */
    boolean has(HoldKind kind, UUID resource) {
        return holds.stream()
                .anyMatch(hold -> hold.kind() == kind && hold.resource().equals(resource));
    }
}
