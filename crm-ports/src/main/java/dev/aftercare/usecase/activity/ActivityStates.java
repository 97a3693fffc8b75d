package dev.aftercare.usecase.activity;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.aftercare.domain.activity.ActivityFacts;
import dev.aftercare.domain.activity.ActivityFacts.CarPeriod;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.activity.ActivityPolicy;
import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityRules;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.activity.Activities;
import dev.aftercare.port.activity.ActivityNotes.Note;
import dev.aftercare.port.activity.ActivitySources;
import dev.aftercare.port.activity.ActivitySources.Had;
import dev.aftercare.port.activity.ActivitySources.Visited;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps states of activity in step with what happens (CUS-6). A happening leaves a note with its own unit of work; the run, which alone sees what the
 * rows of the network and of all dealers rest on (NET-2), decides them.
 *
 * <p>A customer has one state by all ids they have, under the id that survived (CUS-4b); those that were merged have none.
 */
public final class ActivityStates {

    private ActivityStates() {}

    /** One customer or car as one organisation sees it. */
    private record Place(UUID subject, OrganisationId organisation) {}

    /**
     * Something happened to customers and cars in the scope of the dealer at whom it did: a visit was settled or taken back, a car changed
     * hands. Nothing while the network has not adopted the policy.
     */
    public static void happened(Work work, Collection<Subject> subjects) {
        if (work.isAdopted(ActivityPolicy.KIND)) {
            work.stores()
                    .activityNotes()
                    .note(subjects.stream()
                            .distinct()
                            .map(subject -> new Note(work.newId(), subject))
                            .toList());
        }
    }

    /** Decides all rows of {@code subjects} anew that this scope reaches, and says how many were written. */
    static int refresh(Work work, Collection<Subject> subjects) {
        Map<SubjectKind, Set<UUID>> byKind = subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::kind,
                        TreeMap::new,
                        Collectors.mapping(Subject::id, Collectors.toCollection(LinkedHashSet::new))));
        return byKind.entrySet().stream()
                .mapToInt(each -> refresh(work, each.getKey(), each.getValue()))
                .sum();
    }

    private static int refresh(Work work, SubjectKind kind, Set<UUID> asked) {
        Activities activities = work.stores().activities();
        Set<UUID> ids = subjects(work, kind, asked);
        if (ids.isEmpty()) {
            return 0;
        }
        Map<Place, ActivityRow> standing = activities.lock(kind, ids).stream()
                .collect(Collectors.toMap(row -> new Place(row.subject().id(), row.organisation()), row -> row));
        Map<Place, ActivityFacts> facts = facts(work, kind, ids);
        Set<Place> places = new TreeSet<>(
                Comparator.comparing((Place place) -> place.subject().toString())
                        .thenComparing(place -> place.organisation().toString()));
        places.addAll(standing.keySet());
        places.addAll(facts.keySet());
        List<ActivityRow> made = new ArrayList<>();
        List<ActivityRow> changed = new ArrayList<>();
        for (Place place : places) {
            ActivityRow before = standing.get(place);
            ActivityFacts known = facts.getOrDefault(place, new ActivityFacts(Set.of(), Set.of()));
            Subject subject = new Subject(kind, place.subject());
            ActivityRow begun = new ActivityRow(place.organisation(), subject, Optional.empty(), Optional.empty(), 1);
            ActivityRow next = decided(work, before == null ? begun : before, known);
            if (before == null) {
                made.add(new ActivityRow(next.organisation(), subject, next.state(), next.changesAt(), 1));
            } else if (!next.equals(before)) {
                changed.add(next);
            }
        }
        activities.insertAll(made);
        activities.updateAll(changed);
        return made.size() + changed.size();
    }

    /** Those asked for and the ids under which they are counted; who was erased has no state any more (CUS-9). */
    private static Set<UUID> subjects(Work work, SubjectKind kind, Set<UUID> asked) {
        Map<UUID, UUID> roots = roots(work, kind, asked);
        Set<UUID> ids = new LinkedHashSet<>(asked);
        ids.addAll(roots.values());
        if (kind == SubjectKind.CUSTOMER) {
            Set<UUID> erased = work
                    .stores()
                    .customers()
                    .findAll(asked.stream().map(CustomerId::new).toList())
                    .stream()
                    .filter(Customer::isErased)
                    .map(customer -> customer.id().value())
                    .collect(Collectors.toSet());
            ids.removeIf(id -> erased.contains(root(roots, id)));
        }
        return ids;
    }

    private static ActivityRow decided(Work work, ActivityRow row, ActivityFacts facts) {
        ZoneId zone = work.zoneOf(row.organisation());
        LocalDate today = ZonedDate.dateAt(work.now(), zone);
        ActivityPolicy policy = policy(work, today);
        Optional<ActivityState> state = ActivityRules.state(facts, policy, today);
        Optional<Instant> changesAt = ActivityRules.changesOn(facts, policy, today)
                .map(day -> ZonedDate.of(day, zone).start());
        return row.becoming(state, changesAt);
    }

    static ActivityPolicy policy(Work work, LocalDate day) {
        return work.policy(ActivityPolicy.KIND, day).body();
    }

    /** What is known of one customer, by all their ids, or car by whoever asks: a dealer's own, or all of the network. */
    static ActivityFacts facts(Work work, Subject subject) {
        return facts(work, subject.kind(), Set.of(subject.id()))
                .getOrDefault(
                        new Place(subject.id(), work.organisationOrManufacturer()),
                        new ActivityFacts(Set.of(), Set.of()));
    }

    /**
     * The facts as each organisation sees them that this scope reaches: a dealer its own; the manufacturer those of all dealers. The one place
     * at which facts are put to the customers and cars that they count for.
     */
    private static Map<Place, ActivityFacts> facts(Work work, SubjectKind kind, Set<UUID> asked) {
        ActivitySources sources = work.stores().activitySources();
        Map<UUID, UUID> roots = roots(work, kind, asked);
        Set<UUID> ids = roots.keySet();
        OrganisationId whole = work.organisationOrManufacturer();
        SetMultimap<Place, VisitDay> visits = LinkedHashMultimap.create();
        SetMultimap<Place, CarPeriod> cars = LinkedHashMultimap.create();
        for (Visited visited : sources.visits(kind, ids)) {
            UUID subject = root(roots, visited.subject());
            visits.put(new Place(subject, whole), visited.visit());
            visits.put(new Place(subject, visited.visit().dealer()), visited.visit());
        }
        for (Had had : sources.cars(kind, ids)) {
            UUID subject = root(roots, had.subject());
            cars.put(new Place(subject, whole), had.period());
            cars.put(new Place(subject, had.recordedBy()), had.period());
        }
        SetMultimap<UUID, CarPeriod> offTheRoad = LinkedHashMultimap.create();
        if (kind == SubjectKind.VEHICLE) {
            sources.offTheRoad(ids).forEach(known -> offTheRoad.put(known.car(), known.period()));
        }
        Set<Place> places = new LinkedHashSet<>(visits.keySet());
        places.addAll(cars.keySet());
        return places.stream()
                .collect(Collectors.toMap(
                        place -> place,
                        place -> new ActivityFacts(
                                visits.get(place), cars.get(place), offTheRoad.get(place.subject()))));
    }

    /** For each id of those who are asked for, the one under which they are counted. */
    private static Map<UUID, UUID> roots(Work work, SubjectKind kind, Set<UUID> asked) {
        Map<UUID, UUID> roots = new LinkedHashMap<>();
        if (kind == SubjectKind.CUSTOMER) {
            List<CustomerId> customers = asked.stream().map(CustomerId::new).toList();
            work.stores()
                    .identities()
                    .ofAll(customers)
                    .values()
                    .forEach(person -> person.ids()
                            .forEach(id -> roots.put(id.value(), person.root().value())));
        }
        asked.forEach(id -> roots.putIfAbsent(id, id));
        return roots;
    }

    private static UUID root(Map<UUID, UUID> roots, UUID id) {
        return roots.getOrDefault(id, id);
    }
}
