package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What is free on one workshop day for one service: bit sets, no loop over times. A start is free when a bay with the
 * equipment, a technician with the skills and an advisor are free together (APT-2).
 */
final class DaySearch {

    private final WorkshopPlan plan;
    private final WorkshopDay day;
    private final ServiceOffering service;
    private final AppointmentPolicy policy;
    private final TickSet open;

    DaySearch(WorkshopPlan plan, WorkshopDay day, ServiceOffering service, AppointmentPolicy policy) {
        this.plan = plan;
        this.day = day;
        this.service = service;
        this.policy = policy;
        this.open = plan.opening().ticksOn(day.date());
    }

    WorkshopPlan plan() {
        return plan;
    }

    WorkshopDay day() {
        return day;
    }

    ServiceOffering service() {
        return service;
    }

    AppointmentPolicy policy() {
        return policy;
    }

    /** All starts at which bay, technician and advisor are free, on the policy's step or not. */
    TickSet freeStarts() {
        TickSet technicians = starts(HoldKind.TECHNICIAN);
        TickSet people = TickSet.empty();
        for (Resource advisor : plan.resources(HoldKind.ADVISOR)) {
            TickSet others = plan.isAllRounder(advisor) ? technicianStartsWithout(advisor) : technicians;
            people = people.or(startsOf(advisor).and(others));
        }
        return people.and(starts(HoldKind.BAY));
    }

    /**
     * Starts at which room might be made: an advisor is free, and in every quarter of an hour some bay and some technician are,
     * able to do this work or not. Where even that is not so, no exchange helps.
     */
    TickSet roomyStarts() {
        TickSet advisors = TickSet.empty();
        for (Resource advisor : plan.resources(HoldKind.ADVISOR)) {
            advisors = advisors.or(startsOf(advisor));
        }
        return advisors.and(anyFree(HoldKind.BAY).startsOf(service.ticks()))
                .and(anyFree(HoldKind.TECHNICIAN).startsOf(service.ticks()));
    }

    /** The advisors who are free from {@code offset}, the known one first. */
    List<Resource> advisorsFree(int offset, Optional<StaffId> knownAdvisor) {
        return fit(HoldKind.ADVISOR)
                .filter(advisor -> isFree(advisor, offset))
                .sorted(preference(knownAdvisor))
                .toList();
    }

    /** Whether somebody is an advisor of this workshop on that day. */
    boolean isAdvisor(StaffId person) {
        return plan.resource(HoldKind.ADVISOR, person.value())
                .filter(this::isFit)
                .isPresent();
    }

    /** Whether the work would lie within opening hours and some fit bay and people are there at all. */
    boolean couldEverStart(int offset) {
        return team(resource -> isThere(resource, offset), preference(Optional.empty()))
                .isPresent();
    }

    /** Starts at which one given advisor is free, and a technician who is somebody else. */
    TickSet startsWith(StaffId advisor) {
        return plan.resource(HoldKind.ADVISOR, advisor.value())
                .map(resource -> startsOf(resource).and(technicianStartsWithout(resource)))
                .orElse(TickSet.empty());
    }

    /** Starts at which one given advisor is free, whoever else is. */
    TickSet startsOfAdvisor(StaffId advisor) {
        return plan.resource(HoldKind.ADVISOR, advisor.value())
                .map(this::startsOf)
                .orElse(TickSet.empty());
    }

    /** Starts of the whole work that run into none of {@code taken}. */
    TickSet startsOutside(TickSet taken) {
        return day.date().ticks().minus(taken).startsOf(service.ticks());
    }

    /** Starts at which a customer who waits for the car finds room in the lounge (APT-4). */
    TickSet startsWithLounge() {
        return lounge().startsOf(service.ticks());
    }

    /** Offset of the first quarter of an hour of the afternoon. */
    int noon() {
        return day.date().offsetFrom(policy.afternoonFrom());
    }

    /** Bay, technician and advisor for a start that is free, the known advisor where free; empty where one is missing. */
    Optional<List<Hold>> assign(int offset, Optional<StaffId> knownAdvisor) {
        return team(resource -> isFree(resource, offset), preference(knownAdvisor))
                .map(team ->
                        team.stream().map(resource -> hold(resource, offset, 0)).toList());
    }

    /** Bay, technician and advisor above the capacity, each in its lowest free lane; empty where nobody fit is there. */
    Optional<List<Hold>> overbook(int offset, Optional<StaffId> knownAdvisor) {
        ToIntFunction<Resource> lane = resource -> overbookingLane(resource, offset);
        return team(
                        resource -> isThere(resource, offset),
                        Comparator.comparingInt(lane).thenComparing(preference(knownAdvisor)))
                .map(team -> team.stream()
                        .map(resource -> hold(resource, offset, lane.applyAsInt(resource)))
                        .toList());
    }

    /** Places in the lounge throughout the work. */
    List<Hold> waiting(int offset) {
        return lounge().places(offset, service.ticks());
    }

    /** Places in the lounge throughout the work, or where it is full one above their number. */
    List<Hold> waitingSomewhere(int offset) {
        return startsWithLounge().contains(offset) ? waiting(offset) : List.of(waitingAbove(offset));
    }

    /** A place in the lounge above their number throughout the work. */
    Hold waitingAbove(int offset) {
        return lounge().placeAbove(offset, service.ticks());
    }

    private Lounge lounge() {
        return new Lounge(day, policy);
    }

    /**
     * Bay, technician and advisor among those who {@code can}, each the first in {@code order}; empty where one is
     * missing. Somebody who is technician and advisor is not both at once.
     */
    private Optional<List<Resource>> team(Predicate<Resource> can, Comparator<Resource> order) {
        List<Resource> technicians =
                fit(HoldKind.TECHNICIAN).filter(can).sorted(order).toList();
        Optional<Resource> bay = fit(HoldKind.BAY).filter(can).min(order);
        Optional<Resource> advisor = fit(HoldKind.ADVISOR)
                .filter(can)
                .filter(one -> technicians.stream().anyMatch(other -> !other.isSameAs(one)))
                .min(order);
        if (bay.isEmpty() || advisor.isEmpty()) {
            return Optional.empty();
        }
        return technicians.stream()
                .filter(technician -> !technician.isSameAs(advisor.get()))
                .findFirst()
                .map(technician -> List.of(bay.get(), technician, advisor.get()));
    }

    /** Whether a resource has the equipment or the skills that the service needs. */
    boolean isFit(Resource resource) {
        return resource.isAbleTo(needed(resource.kind(), service), day.date().date());
    }

    /** Whether a resource is there and free for its part of the work from {@code offset}. */
    private boolean isFree(Resource resource, int offset) {
        return wanted(resource.kind(), offset).minus(free(resource)).isEmpty();
    }

    /**
     * The hold of {@code by} at the time of {@code replaced}: normal where that was, else in the lowest lane free above
     * the capacity; empty where it is taken or not there.
     */
    Optional<Hold> inPlaceOf(Hold replaced, Resource by) {
        int offset = day.date().offsetOf(replaced.fromTick());
        boolean above = replaced.lane() > 0;
        if (above ? !isThere(by, offset) : !isFree(by, offset)) {
            return Optional.empty();
        }
        return Optional.of(hold(by, offset, above ? overbookingLane(by, offset) : 0));
    }

    /** A normal hold of its part of the work. */
    Hold hold(HoldKind kind, UUID resource, int offset) {
        return hold(kind, resource, offset, 0);
    }

    private Hold hold(Resource resource, int offset, int lane) {
        return hold(resource.kind(), resource.id(), offset, lane);
    }

    private Hold hold(HoldKind kind, UUID resource, int offset, int lane) {
        long from = day.date().tickAt(offset);
        return new Hold(kind, resource, lane, from, from + ticks(kind));
    }

    private TickSet anyFree(HoldKind kind) {
        TickSet any = TickSet.empty();
        for (Resource resource : plan.resources(kind)) {
            any = any.or(free(resource));
        }
        return any;
    }

    private int overbookingLane(Resource resource, int offset) {
        return day.lowestOverbookingLane(resource.id(), wanted(resource.kind(), offset));
    }

    private TickSet starts(HoldKind kind) {
        TickSet starts = TickSet.empty();
        for (Resource resource : plan.resources(kind)) {
            if (isFit(resource)) {
                starts = starts.or(startsOf(resource));
            }
        }
        return starts;
    }

    private TickSet technicianStartsWithout(Resource advisor) {
        TickSet starts = TickSet.empty();
        for (Resource technician : plan.resources(HoldKind.TECHNICIAN)) {
            if (isFit(technician) && !technician.isSameAs(advisor)) {
                starts = starts.or(startsOf(technician));
            }
        }
        return starts;
    }

    private TickSet startsOf(Resource resource) {
        return isFit(resource) ? free(resource).startsOf(ticks(resource.kind())) : TickSet.empty();
    }

    private Stream<Resource> fit(HoldKind kind) {
        return plan.resources(kind).stream().filter(this::isFit);
    }

    private boolean isThere(Resource resource, int offset) {
        return wanted(resource.kind(), offset)
                .minus(resource.working(day.date(), open))
                .isEmpty();
    }

    private TickSet free(Resource resource) {
        return resource.working(day.date(), open).minus(day.taken(resource.id()));
    }

    /** When a part of the work is. Work that would last longer than any day has ticks ends with the last of them, at which nobody is free. */
    TickSet wanted(HoldKind kind, int offset) {
        return TickSet.range(offset, Math.min(offset + ticks(kind), TickSet.CAPACITY));
    }

    /** The advisor is held for the policy's time, though never longer than the work itself. */
    private int ticks(HoldKind kind) {
        return kind == HoldKind.ADVISOR ? Math.min(policy.advisorTicks(), service.ticks()) : service.ticks();
    }

    /** What a resource must have or be able to do for a service. */
    static Set<String> needed(HoldKind kind, ServiceOffering service) {
        return switch (kind) {
            case BAY -> service.equipment();
            case TECHNICIAN -> service.skills();
            case ADVISOR -> service.advisorSkills();
            case VEHICLE, LOUNGE -> Set.of();
        };
    }

    /**
     * The known advisor first, then who can do least else (so that the others stay free for what only they can do), then
     * who has least on that day, then the fixed order of ids.
     */
    private Comparator<Resource> preference(Optional<StaffId> known) {
        return Comparator.<Resource, Boolean>comparing(resource -> !isKnown(resource, known))
                .thenComparing(resource -> resource.abilities(day.date().date()))
                .thenComparing(resource -> day.taken(resource.id()).cardinality())
                .thenComparing(resource -> resource.id().toString());
    }

    private static boolean isKnown(Resource resource, Optional<StaffId> known) {
        return resource.kind() == HoldKind.ADVISOR
                && known.map(staff -> staff.value().equals(resource.id())).orElse(false);
    }
}
