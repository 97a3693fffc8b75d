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
 */
final class Shuffle {

    private final DaySearch search;
    private final List<Assigned> others;
    private final Tries tries;
    private final Exchange bays;

    /** Whose technicians have no other part at any time; what all-rounders are held for as advisors is another one each time. */
    private final Exchange technicians;

    /**
     * Room for the work and on the day of {@code search}.
     *
     * @param others the appointments whose bays and technicians may be changed
     * @param tries what is left of the tries of the whole question
     */
    Shuffle(DaySearch search, List<Assigned> others, Tries tries) {
        this.search = search;
        this.others = others;
        this.tries = tries;
        this.bays = exchange(HoldKind.BAY, Map.of());
        this.technicians = exchange(HoldKind.TECHNICIAN, Map.of());
    }

    /**
     * Room at one start.
     *
     * @param team bay, technician and advisor of the new work
     * @param reassigned the others whose holds have changed, as they are then, by id
     */
    record Made(List<Hold> team, List<Assigned> reassigned) {}

    /**
     * The room that can be made at {@code offset}: with the fewest changes of bays, then with the first advisor for whom a technician can
     * be had, with the fewest changes of technicians; empty where there is none.
     */
    Optional<Made> at(int offset, Optional<StaffId> knownAdvisor) {
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
        Exchange without = search.plan().isAllRounder(advisor)
                ? exchange(HoldKind.TECHNICIAN, Map.of(advisor.id(), search.wanted(HoldKind.ADVISOR, offset)))
                : technicians;
        return without.room(task(HoldKind.TECHNICIAN, offset, Optional.of(advisor.id())), left);
    }

    private Exchange exchange(HoldKind kind, Map<UUID, TickSet> advisor) {
        return new Exchange(kind, search.plan(), search.day(), others, advisor, tries);
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
