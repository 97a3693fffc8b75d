package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.ServiceOffering;
import java.util.List;

/**
 * An appointment of a day as making room for another sees it: its bays and technicians may be changed for equals, its time and its
 * advisor stay.
 *
 * @param work what is done, which says who is able to do it
 * @param jobs when which of several services is done; empty where there is one
 * @param holds what it holds
 */
public record Assigned(AppointmentId appointment, WorkPackage work, List<Job> jobs, List<Hold> holds) {

    public Assigned {
        jobs = List.copyOf(jobs);
        holds = List.copyOf(holds);
    }

    /** Of one service. */
    public Assigned(AppointmentId appointment, ServiceOffering service, List<Hold> holds) {
        this(appointment, WorkPackage.of(service), List.of(), holds);
    }

    /** The service for which something is held. */
    ServiceOffering serviceOf(Hold hold) {
        return work.services().get(Job.of(jobs, hold));
    }

    /** The same with {@code changed} in the place of the hold of its kind at its time. */
    Assigned holding(Hold changed) {
        return new Assigned(
                appointment,
                work,
                jobs,
                holds.stream()
                        .map(hold ->
                                hold.kind() == changed.kind() && hold.fromTick() == changed.fromTick() ? changed : hold)
                        .toList());
    }
}
