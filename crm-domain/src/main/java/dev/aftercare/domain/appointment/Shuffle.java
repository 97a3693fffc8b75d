package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.Exchange.Task;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param team who does the new work
     * @param reassigned the others whose holds have changed, as they are then, by id
     */
    record Made(Team team, List<Assigned> reassigned) {}

    /**
     * The room that can be made at {@code offset}: with the fewest changes of bays, then with the first advisor for whom technicians can
     * be had, with the fewest changes of technicians; empty where there is none.
     */
    Optional<Made> at(int offset, Optional<StaffId> knownAdvisor) {
        List<Task> forBays = tasks(HoldKind.BAY, offset, Optional.empty());
        Optional<Map<Task, UUID>> bay = bays.room(forBays, most());
        if (bay.isEmpty()) {
            return Optional.empty();
        }
        int left = most() - (bay.get().size() - forBays.size());
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
                ? exchange(
                        HoldKind.TECHNICIAN,
                        Map.of(advisor.id(), search.reception().at(offset)))
                : technicians;
        return without.room(tasks(HoldKind.TECHNICIAN, offset, Optional.of(advisor.id())), left);
    }

    private Exchange exchange(HoldKind kind, Map<UUID, TickSet> advisor) {
        return new Exchange(kind, search.plan(), search.day(), others, advisor, tries);
    }

    private List<Task> tasks(HoldKind kind, int offset, Optional<UUID> advisor) {
        return search.parts(kind).stream()
                .map(part -> task(part, offset, advisor))
                .toList();
    }

    private Task task(Part part, int offset, Optional<UUID> advisor) {
        return new Task(
                Optional.empty(),
                part.service(),
                part.at(offset),
                Optional.empty(),
                advisor.filter(id -> part.meets(search.reception())));
    }

    private Made made(int offset, Map<Task, UUID> bays, Map<Task, UUID> technicians, Resource advisor) {
        ImmutableList.Builder<Hold> team = ImmutableList.builder();
        for (Part part : search.parts()) {
            boolean receives = part.kind() == HoldKind.ADVISOR;
            Map<Task, UUID> ofKind = part.kind() == HoldKind.BAY ? bays : technicians;
            Optional<UUID> notBy = part.kind() == HoldKind.BAY ? Optional.empty() : Optional.of(advisor.id());
            UUID who = receives ? advisor.id() : Objects.requireNonNull(ofKind.get(task(part, offset, notBy)));
            team.add(search.hold(part, who, offset, 0));
        }
        return new Made(new Team(search.jobs(offset), team.build()), reassigned(bays, technicians));
    }

    private static List<Assigned> reassigned(Map<Task, UUID> bays, Map<Task, UUID> technicians) {
        Map<AppointmentId, Assigned> reassigned = new LinkedHashMap<>();
        for (Map<Task, UUID> given : List.of(bays, technicians)) {
            given.forEach((task, resource) -> task.owner().ifPresent(owner -> {
                Assigned before = reassigned.getOrDefault(owner.appointment(), owner);
                reassigned.put(
                        owner.appointment(),
                        before.holding(task.held().orElseThrow().by(resource)));
            }));
        }
        return reassigned.values().stream()
                .sorted(Comparator.comparing(changed -> changed.appointment().toString()))
                .toList();
    }

    private int most() {
        return search.policy().filling().mostReassigned();
    }
}
