package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds room for one piece of work among the bays, or among the technicians, of a day by exchanging who does what. Exact: whatever
 * stands in the way is put elsewhere in turn, all ways are tried, and the first that changes the fewest is taken; given up only
 * when the {@link Tries} are used up. The order of tries is fixed, so that the same day always gives the same answer.
 */
final class Exchange {

    private final HoldKind kind;
    private final ZonedDate date;
    private final List<Resource> resources;
    private final Map<UUID, TickSet> working = new HashMap<>();
    private final Map<UUID, TickSet> free = new HashMap<>();
    private final Map<UUID, List<Task>> tasks;
    private final Tries tries;

    /**
     * Work that needs somebody able for a time.
     *
     * @param owner whose it is; empty for the new one
     * @param service for which somebody able is needed
     * @param ticks when, as offsets of the day
     * @param held as it is now
     * @param notBy who has another part in it at that time
     */
    record Task(
            Optional<Assigned> owner,
            ServiceOffering service,
            TickSet ticks,
            Optional<Hold> held,
            Optional<UUID> notBy) {}

    /**
     * The bays or technicians of {@code day}.
     *
     * @param advisor ticks that somebody is about to be held as an advisor, by id
     */
    Exchange(
            HoldKind kind,
            WorkshopPlan plan,
            WorkshopDay day,
            List<Assigned> others,
            Map<UUID, TickSet> advisor,
            Tries tries) {
        this.kind = kind;
        this.tries = tries;
        this.date = day.date();
        this.resources = plan.resources(kind);
        TickSet open = plan.opening().ticksOn(date);
        for (Resource resource : resources) {
            TickSet there = resource.working(date, open).minus(advisor.getOrDefault(resource.id(), TickSet.empty()));
            working.put(resource.id(), there);
            free.put(resource.id(), there.minus(day.taken(resource.id())));
        }
        this.tasks = others.stream()
                .flatMap(other -> other.holds().stream()
                        .filter(hold -> hold.kind() == kind && hold.lane() == 0)
                        .map(hold -> new Task(
                                Optional.of(other),
                                other.serviceOf(hold),
                                day.ticksOf(hold),
                                Optional.of(hold),
                                otherPart(other, hold))))
                .collect(Collectors.groupingBy(task -> task.held().orElseThrow().resource()));
    }

    /**
     * Who does what from now on, the new work included, which follows each other: the fewest changes, at most {@code most}; empty where
     * there is no way.
     */
    Optional<Map<Task, UUID>> room(List<Task> wanted, int most) {
        for (int changes = 0; changes <= most && tries.areLeft(); changes++) {
            Optional<Map<Task, UUID>> found = solve(wanted, free, Map.of(), changes);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Map<Task, UUID>> solve(
            List<Task> waiting, Map<UUID, TickSet> freeNow, Map<Task, UUID> given, int changesLeft) {
        if (waiting.isEmpty()) {
            return Optional.of(given);
        }
        Task task = waiting.get(0);
        for (Resource resource : resources) {
            if (!mayHave(resource, task)) {
                continue;
            }
            if (!tries.use()) {
                return Optional.empty();
            }
            Optional<Map<Task, UUID>> found = give(resource, task, waiting, freeNow, given, changesLeft);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Map<Task, UUID>> give(
            Resource resource,
            Task task,
            List<Task> waiting,
            Map<UUID, TickSet> freeNow,
            Map<Task, UUID> given,
            int changesLeft) {
        UUID id = resource.id();
        TickSet present = freeNow.getOrDefault(id, TickSet.empty());
        List<Task> inTheWay = tasks.getOrDefault(id, List.of()).stream()
                .filter(other -> !other.ticks().and(task.ticks()).isEmpty()
                        && !given.containsKey(other)
                        && !waiting.contains(other))
                .toList();
        TickSet freed = inTheWay.stream().map(Task::ticks).reduce(TickSet.empty(), TickSet::or);
        TickSet available = present.or(freed.and(working.getOrDefault(id, TickSet.empty())));
        if (inTheWay.size() > changesLeft || !task.ticks().minus(available).isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, TickSet> freeThen = new HashMap<>(freeNow);
        freeThen.put(id, available.minus(task.ticks()));
        Map<Task, UUID> givenThen = new LinkedHashMap<>(given);
        givenThen.put(task, id);
        List<Task> waitingThen = new ArrayList<>(waiting.subList(1, waiting.size()));
        waitingThen.addAll(inTheWay);
        return solve(waitingThen, freeThen, givenThen, changesLeft - inTheWay.size());
    }

    private boolean mayHave(Resource resource, Task task) {
        Optional<UUID> id = Optional.of(resource.id());
        return !id.equals(task.held().map(Hold::resource))
                && !id.equals(task.notBy())
                && resource.isAbleTo(DaySearch.needed(kind, task.service()), date.date());
    }

    private static Optional<UUID> otherPart(Assigned other, Hold part) {
        return other.holds().stream()
                .filter(hold -> hold.kind() == HoldKind.ADVISOR && hold.meets(part))
                .map(Hold::resource)
                .findFirst();
    }
}
