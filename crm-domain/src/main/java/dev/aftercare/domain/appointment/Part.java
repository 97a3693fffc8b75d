package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.TickSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What work that is done in one go needs of one kind of resource, counted from its start.
 *
 * @param needed what who has it must have or be able to do
 * @param from so many quarters of an hour after the start
 */
record Part(HoldKind kind, ServiceOffering service, Set<String> needed, int from, int ticks) {

    /**
     * The parts of {@code work}: bay and technician of each service in turn, then the advisor, who is held for the policy's time,
     * though never longer than the work itself.
     */
    static List<Part> of(WorkPackage work, AppointmentPolicy policy) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (ServiceOffering service : work.services()) {
            parts.add(new Part(HoldKind.BAY, service, service.equipment(), from, service.ticks()));
            parts.add(new Part(HoldKind.TECHNICIAN, service, service.skills(), from, service.ticks()));
            from += service.ticks();
        }
        parts.add(new Part(
                HoldKind.ADVISOR,
                work.services().get(0),
                work.needed(HoldKind.ADVISOR, 0),
                0,
                Math.min(policy.advisorTicks(), work.ticks())));
        return List.copyOf(parts);
    }

    /** When it is, of work that starts at {@code offset}. What lies behind all days ends with their last tick, at which nobody is free. */
    TickSet at(int offset) {
        int start = Math.min(offset + from, TickSet.CAPACITY);
        return TickSet.range(start, Math.min(start + ticks, TickSet.CAPACITY));
    }

    /** The starts of the work at which somebody who is free then can have this part. */
    TickSet startsIn(TickSet free) {
        return free.startsOf(ticks).earlier(from);
    }

    /** Whether one person cannot have both. */
    boolean meets(Part other) {
        return from < other.from + other.ticks && other.from < from + ticks;
    }
}
