package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return starts(HoldKind.BAY).and(starts(HoldKind.TECHNICIAN)).and(starts(HoldKind.ADVISOR));
    }

    /** Starts at which the work would lie within opening hours and some fit bay and people are there at all. */
    boolean couldEverStart(int offset) {
        for (HoldKind kind : HoldKind.values()) {
            boolean some = plan.resources(kind).stream()
                    .filter(this::isFit)
                    .anyMatch(
                            resource -> resource.working(day.date(), open).containsRange(offset, offset + ticks(kind)));
            if (!some) {
                return false;
            }
        }
        return true;
    }

    /** Starts at which one given advisor is free. */
    TickSet startsOf(StaffId advisor) {
        return plan.resource(HoldKind.ADVISOR, advisor.value())
                .map(resource -> free(resource).startsOf(ticks(HoldKind.ADVISOR)))
                .orElse(TickSet.empty());
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
        return day.date().offsetOf(Tick.containing(day.date().at(policy.afternoonFrom())));
    }

    /** Bay, technician and advisor for a start that is free, the known advisor where free; empty where one is missing. */
    Optional<List<Hold>> assign(int offset, Optional<StaffId> knownAdvisor) {
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            TickSet wanted = wanted(kind, offset);
            Optional<WorkshopPlan.Resource> chosen = plan.resources(kind).stream()
                    .filter(this::isFit)
                    .filter(resource -> wanted.minus(free(resource)).isEmpty())
                    .min(preference(kind == HoldKind.ADVISOR ? knownAdvisor : Optional.empty()));
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            holds.add(hold(chosen.get(), offset, 0));
        }
        return Optional.of(holds);
    }

    /** Bay, technician and advisor above the capacity, each in its lowest free lane; empty where nobody fit is there. */
    Optional<List<Hold>> overbook(int offset, Optional<StaffId> knownAdvisor) {
        List<Hold> holds = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            TickSet wanted = wanted(kind, offset);
            Comparator<WorkshopPlan.Resource> lowestLane =
                    Comparator.comparingInt(resource -> day.lowestOverbookingLane(resource.id(), wanted));
            Optional<WorkshopPlan.Resource> chosen = plan.resources(kind).stream()
                    .filter(this::isFit)
                    .filter(resource ->
                            wanted.minus(resource.working(day.date(), open)).isEmpty())
                    .min(lowestLane.thenComparing(
                            preference(kind == HoldKind.ADVISOR ? knownAdvisor : Optional.empty())));
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            holds.add(hold(
                    chosen.get(), offset, day.lowestOverbookingLane(chosen.get().id(), wanted)));
        }
        return Optional.of(holds);
    }

    /** Whether a resource has the equipment or the skills that the service needs. */
    boolean isFit(WorkshopPlan.Resource resource) {
        return resource.isAbleTo(needed(resource.kind()));
    }

    /** Whether a resource is there and free for its part of the work from {@code offset}. */
    boolean isFree(WorkshopPlan.Resource resource, int offset) {
        return wanted(resource.kind(), offset).minus(free(resource)).isEmpty();
    }

    /** The hold of a resource for its part of the work. */
    Hold hold(WorkshopPlan.Resource resource, int offset, int lane) {
        long from = day.date().tickAt(offset);
        return new Hold(resource.kind(), resource.id(), lane, from, from + ticks(resource.kind()));
    }

    private TickSet starts(HoldKind kind) {
        TickSet starts = TickSet.empty();
        for (WorkshopPlan.Resource resource : plan.resources(kind)) {
            if (isFit(resource)) {
                starts = starts.or(free(resource).startsOf(ticks(kind)));
            }
        }
        return starts;
    }

    private TickSet free(WorkshopPlan.Resource resource) {
        return resource.working(day.date(), open).minus(day.taken(resource.id()));
    }

    private TickSet wanted(HoldKind kind, int offset) {
        return TickSet.range(offset, offset + ticks(kind));
    }

    /** The advisor is held for the policy's time, though never longer than the work itself. */
    private int ticks(HoldKind kind) {
        return kind == HoldKind.ADVISOR ? Math.min(policy.advisorTicks(), service.ticks()) : service.ticks();
    }

    private Set<String> needed(HoldKind kind) {
        return switch (kind) {
            case BAY -> service.equipment();
            case TECHNICIAN -> service.skills();
            case ADVISOR -> Set.of();
        };
    }

    private int leftToOffer(TickSet half) {
        int capacity = 0;
        int taken = 0;
        for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
            capacity += bay.working(day.date(), open).and(half).cardinality();
            taken += day.taken(bay.id()).and(half).cardinality();
        }
        return capacity * (100 - policy.walkInPercent()) / 100 - taken;
    }

    /** The known advisor first, then who has least on that day, then the fixed order of ids. */
    private Comparator<WorkshopPlan.Resource> preference(Optional<StaffId> known) {
        return Comparator.<WorkshopPlan.Resource, Boolean>comparing(resource ->
                        !known.map(staff -> staff.value().equals(resource.id())).orElse(false))
                .thenComparing(resource -> resource.abilities().size())
                .thenComparing(resource -> day.taken(resource.id()).cardinality())
                .thenComparing(resource -> resource.id().toString());
    }
}
