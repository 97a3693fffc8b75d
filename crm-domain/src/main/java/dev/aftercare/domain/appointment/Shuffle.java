package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.Exchange.Task;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes room for a start at which people and bays would suffice, and no bay or no able technician is free throughout: others get
 * another bay or technician who is able as well, and keep their time and their advisor (APT-4).
 *
 * @param search the day and the work that room is made for
 * @param others the appointments whose bays and technicians may be changed
 */
record Shuffle(DaySearch search, List<Assigned> others) {

    /**
     * Room at one start.
     *
     * @param team bay, technician and advisor of the new work
     * @param reassigned the others whose holds have changed, as they are then, by id
     */
    record Made(List<Hold> team, List<Assigned> reassigned) {}

    /** The room that can be made at {@code offset} with the fewest changes; empty where there is none. */
    Optional<Made> at(int offset, Optional<StaffId> knownAdvisor) {
        Exchange bays = new Exchange(HoldKind.BAY, search.plan(), search.day(), others, Map.of());
        Optional<Map<Task, UUID>> bay = bays.room(task(HoldKind.BAY, offset, Optional.empty()), most());
        if (bay.isEmpty()) {
            return Optional.empty();
        }
        int left = most() - (bay.get().size() - 1);
        boolean plainTried = false;
        for (Resource advisor : search.advisorsFree(offset, knownAdvisor)) {
            boolean plain = !search.plan().isAllRounder(advisor);
            if (plain && plainTried) {
                continue; // who is no technician makes no difference to them
            }
            plainTried |= plain;
            Optional<Map<Task, UUID>> technician = technician(offset, advisor, left);
            if (technician.isPresent()) {
                return Optional.of(made(offset, bay.get(), technician.get(), advisor));
            }
        }
        return Optional.empty();
    }

    private Optional<Map<Task, UUID>> technician(int offset, Resource advisor, int left) {
        Map<UUID, TickSet> held = Map.of(advisor.id(), search.wanted(HoldKind.ADVISOR, offset));
        return new Exchange(HoldKind.TECHNICIAN, search.plan(), search.day(), others, held)
                .room(task(HoldKind.TECHNICIAN, offset, Optional.of(advisor.id())), left);
    }

    private Task task(HoldKind kind, int offset, Optional<UUID> advisor) {
        return new Task(Optional.empty(), search.service(), search.wanted(kind, offset), Optional.empty(), advisor);
    }

    private Made made(int offset, Map<Task, UUID> bays, Map<Task, UUID> technicians, Resource advisor) {
        List<Hold> team = new ArrayList<>();
        Map<AppointmentId, Assigned> reassigned = new LinkedHashMap<>();
        give(HoldKind.BAY, offset, bays, team, reassigned);
        give(HoldKind.TECHNICIAN, offset, technicians, team, reassigned);
        team.add(search.hold(HoldKind.ADVISOR, advisor.id(), offset));
        return new Made(
                team,
                reassigned.values().stream()
                        .sorted(Comparator.comparing(
                                changed -> changed.appointment().toString()))
                        .toList());
    }

    private void give(
            HoldKind kind,
            int offset,
            Map<Task, UUID> given,
            List<Hold> team,
            Map<AppointmentId, Assigned> reassigned) {
        given.forEach((task, resource) -> task.owner()
                .ifPresentOrElse(
                        owner -> reassigned.merge(
                                owner.appointment(),
                                changed(owner, kind, resource),
                                (before, now) -> before.holding(hold(now, kind))),
                        () -> team.add(search.hold(kind, resource, offset))));
    }

    private static Assigned changed(Assigned owner, HoldKind kind, UUID resource) {
        Hold present = hold(owner, kind);
        return owner.holding(new Hold(kind, resource, present.lane(), present.fromTick(), present.toTick()));
    }

    private static Hold hold(Assigned owner, HoldKind kind) {
        return owner.holds().stream()
                .filter(hold -> hold.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int most() {
        return search.policy().filling().mostReassigned();
    }
}
