package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The same question as {@link DaySearch}, answered by trying everybody for every quarter of an hour. */
final class NaiveSearch {

    private final WorkshopPlan plan;
    private final WorkshopDay day;
    private final ServiceOffering service;
    private final AppointmentPolicy policy;
    private final TickSet open;
    private final Map<UUID, TickSet> shifts = new HashMap<>();

    NaiveSearch(WorkshopPlan plan, WorkshopDay day, ServiceOffering service, AppointmentPolicy policy) {
        this.plan = plan;
        this.day = day;
        this.service = service;
        this.policy = policy;
        this.open = plan.opening().ticksOn(day.date());
        for (HoldKind kind : HoldKind.values()) {
            plan.resources(kind)
                    .forEach(resource ->
                            shifts.put(resource.id(), resource.shift().apply(day.date())));
        }
    }

    /** Whether bay, technician and somebody else as advisor are there from {@code offset}, whatever is taken. */
    boolean isSomebodyThere(int offset) {
        return hasTeam(offset, this::isThere);
    }

    /** Whether they are free, too. */
    boolean isFree(int offset) {
        return hasTeam(
                offset,
                (resource, tick) ->
                        isThere(resource, tick) && !day.taken(resource.id()).contains(tick));
    }

    /** Whether {@code hold} is of somebody able who is there all the time. */
    boolean isRight(Hold hold) {
        return hold.toTick() - hold.fromTick() == length(hold.kind()) && fits(hold);
    }

    /** Whether {@code hold}, however long it is, is of somebody able who is there all the time. */
    boolean fits(Hold hold) {
        int from = day.date().offsetOf(hold.fromTick());
        return plan.resource(hold.kind(), hold.resource()).stream()
                .anyMatch(resource -> isAble(resource)
                        && IntStream.range(from, from + Math.toIntExact(hold.toTick() - hold.fromTick()))
                                .allMatch(tick -> isThere(resource, tick)));
    }

    private boolean hasTeam(int offset, BiPredicate<Resource, Integer> can) {
        List<Resource> technicians = able(HoldKind.TECHNICIAN, offset, can);
        List<Resource> advisors = able(HoldKind.ADVISOR, offset, can);
        boolean twoPeople = technicians.stream()
                .anyMatch(technician ->
                        advisors.stream().anyMatch(advisor -> !advisor.id().equals(technician.id())));
        return twoPeople && !able(HoldKind.BAY, offset, can).isEmpty();
    }

    private List<Resource> able(HoldKind kind, int offset, BiPredicate<Resource, Integer> can) {
        return plan.resources(kind).stream()
                .filter(this::isAble)
                .filter(resource -> all(resource, offset, can))
                .toList();
    }

    private boolean all(Resource resource, int offset, BiPredicate<Resource, Integer> can) {
        for (int tick = offset; tick < offset + length(resource.kind()); tick++) {
            if (!can.test(resource, tick)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(Resource resource, int tick) {
        Instant start = Tick.startOf(day.date().tickAt(tick));
        TimeRange quarter = new TimeRange(start, start.plusSeconds(Tick.MINUTES * 60L));
        return open.contains(tick)
                && !resource.awayOn().test(day.date().date())
                && resource.out().stream().noneMatch(quarter::overlaps)
                && (resource.kind() == HoldKind.BAY || shifts.get(resource.id()).contains(tick));
    }

    private boolean isAble(Resource resource) {
        Set<String> needed = switch (resource.kind()) {
            case BAY -> service.equipment();
            case TECHNICIAN -> service.skills();
            case ADVISOR -> service.advisorSkills();
            case VEHICLE, LOUNGE, LOAN_CAR -> Set.of();
        };
        return resource.isAbleTo(needed, day.date().date());
    }

    private int length(HoldKind kind) {
        int work = service.minutes() / 15;
        return kind == HoldKind.ADVISOR ? Math.min(policy.advisorMinutes() / 15, work) : work;
    }
}
