package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Starts of the whole work that run into none of {@code taken}. */
    TickSet startsOutside(TickSet taken) {
        return day.date().ticks().minus(taken).startsOf(service.ticks());
    }

    /** Starts that leave the walk-in share of each half-day's bay time untouched (APT-4). */
    TickSet startsOutsideWalkInShare() {
        int noon = noon();
        int dayEnd = day.date().tickCount();
        int morningLeft = leftToOffer(TickSet.range(0, noon));
        int afternoonLeft = leftToOffer(TickSet.range(noon, dayEnd));
        TickSet within = TickSet.empty();
        if (service.ticks() <= morningLeft) {
            within = within.or(TickSet.range(0, Math.max(0, noon - service.ticks() + 1)));
        }
        if (service.ticks() <= afternoonLeft) {
            within = within.or(TickSet.range(noon, dayEnd));
        }
        for (int offset = Math.max(0, noon - service.ticks() + 1); offset < noon; offset++) {
            int inMorning = noon - offset;
            if (inMorning <= morningLeft && service.ticks() - inMorning <= afternoonLeft) {
                within = within.or(TickSet.range(offset, offset + 1));
            }
        }
        return within;
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
        return resource.isAbleTo(needed(resource.kind()), day.date().date());
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

    private Hold hold(Resource resource, int offset, int lane) {
        long from = day.date().tickAt(offset);
        return new Hold(resource.kind(), resource.id(), lane, from, from + ticks(resource.kind()));
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
        return free(resource).startsOf(ticks(resource.kind()));
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

    /** Work that would last longer than any day has ticks ends with the last of them, at which nobody is free. */
    private TickSet wanted(HoldKind kind, int offset) {
        return TickSet.range(offset, Math.min(offset + ticks(kind), TickSet.CAPACITY));
    }

    /** The advisor is held for the policy's time, though never longer than the work itself. */
    private int ticks(HoldKind kind) {
        return kind == HoldKind.ADVISOR ? Math.min(policy.advisorTicks(), service.ticks()) : service.ticks();
    }

    private Set<String> needed(HoldKind kind) {
        return switch (kind) {
            case BAY -> service.equipment();
            case TECHNICIAN -> service.skills();
            case ADVISOR, VEHICLE -> Set.of();
        };
    }

    private int leftToOffer(TickSet half) {
        int capacity = 0;
        int taken = 0;
        for (Resource bay : plan.resources(HoldKind.BAY)) {
            capacity += bay.working(day.date(), open).and(half).cardinality();
            taken += day.taken(bay.id()).and(half).cardinality();
        }
        return capacity * (100 - policy.walkInPercent()) / 100 - taken;
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
