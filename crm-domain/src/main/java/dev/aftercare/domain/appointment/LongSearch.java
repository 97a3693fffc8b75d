package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What is free for work that may go on over several days, begun on one of them (hard case 15). Each start is tried by itself, since where
 * the work ends depends on who does it.
 */
final class LongSearch implements WorkSearch {

    private final WorkshopPlan plan;
    private final WorkshopDay day;
    private final AppointmentPolicy policy;
    private final DaysAhead days;
    private final Optional<StaffId> knownAdvisor;
    private final LongTeam free;
    private final LongTeam above;
    private final Map<Integer, Optional<Team>> assigned = new HashMap<>();

    LongSearch(
            WorkshopPlan plan,
            WorkshopDay day,
            WorkPackage work,
            AppointmentPolicy policy,
            DaysAhead days,
            Optional<StaffId> knownAdvisor) {
        this.plan = plan;
        this.day = day;
        this.policy = policy;
        this.days = days;
        this.knownAdvisor = knownAdvisor;
        this.free = new LongTeam(plan, work, policy, days, false);
        this.above = new LongTeam(plan, work, policy, days, true);
    }

    @Override
    public WorkshopPlan plan() {
        return plan;
    }

    @Override
    public WorkshopDay day() {
        return day;
    }

    @Override
    public AppointmentPolicy policy() {
        return policy;
    }

    @Override
    public boolean couldEverStart(int offset) {
        return overbook(offset, Optional.empty()).isPresent();
    }

    @Override
    public TickSet free(TickSet starts) {
        return those(starts, offset -> assigned(offset).isPresent());
    }

    @Override
    public TickSet withAdvisor(StaffId advisor, TickSet starts) {
        return those(
                starts,
                offset -> assign(offset, Optional.of(advisor))
                        .filter(team -> team.has(HoldKind.ADVISOR, advisor.value()))
                        .isPresent());
    }

    @Override
    public TickSet withCar(VehicleId car, TickSet starts) {
        return those(
                starts,
                offset ->
                        assigned(offset).map(team -> isFree(car, offset, team)).orElse(true));
    }

    /** Nobody waits in the house for days. */
    @Override
    public TickSet withLounge(TickSet starts) {
        return TickSet.empty();
    }

    @Override
    public TickSet outsideShare(TickSet starts, ToIntFunction<ZonedDate> percent) {
        int kept = percent.applyAsInt(day.date());
        return kept == 0
                ? starts
                : those(
                        starts,
                        offset -> assigned(offset)
                                .map(team -> leavesShare(team, kept))
                                .orElse(true));
    }

    /** With the advisor of whom the search knows. */
    @Override
    public Optional<Team> assign(int offset, Optional<StaffId> advisor) {
        return assigned(offset);
    }

    @Override
    public Optional<Team> overbook(int offset, Optional<StaffId> advisor) {
        return above.from(day.date().tickAt(offset), advisor);
    }

    @Override
    public long endTick(int offset, Optional<StaffId> advisor) {
        return assigned(offset).orElseThrow().toTick();
    }

    /** Until closing time, or until the end where that is on the same day. */
    @Override
    public int ticksOnTheDay(int offset) {
        int closing = open().offsets().max().orElse(offset) + 1;
        long end = assigned(offset).map(Team::toTick).orElse(Long.MAX_VALUE);
        return (int) Math.max(1, Math.min(closing - offset, end - day.date().tickAt(offset)));
    }

    /** Whether the car has no other appointment until its work is done. */
    boolean isFree(VehicleId car, int offset, Team team) {
        ZoneId zone = plan.dealer().zone();
        List<Hold> stay = Hold.through(HoldKind.VEHICLE, car.value(), day.date().tickAt(offset), team.toTick(), zone);
        return stay.stream()
                .allMatch(hold -> days.on(hold.date(zone))
                        .filter(present -> present.isFree(List.of(hold)))
                        .isPresent());
    }

    /** On each of its days the share of the day on which it begins. */
    private boolean leavesShare(Team team, int percent) {
        Map<ZonedDate, List<Hold>> bays = team.holds().stream()
                .filter(hold -> hold.kind() == HoldKind.BAY)
                .collect(Collectors.groupingBy(hold -> hold.date(plan.dealer().zone())));
        return bays.entrySet().stream()
                .allMatch(ofDay -> days.on(ofDay.getKey())
                        .filter(present -> new WalkInShare(plan, present, policy, percent)
                                .isLeftBy(ofDay.getValue().stream()
                                        .map(present::ticksOf)
                                        .reduce(TickSet.empty(), TickSet::or)))
                        .isPresent());
    }

    private Optional<Team> assigned(int offset) {
        return assigned.computeIfAbsent(offset, start -> free.from(day.date().tickAt(start), knownAdvisor));
    }

    private TickSet open() {
        return plan.opening().ticksOn(day.date());
    }

    /** Of the starts within opening hours those that are {@code right}. */
    private TickSet those(TickSet starts, IntPredicate right) {
        return starts.and(open())
                .offsets()
                .filter(right)
                .mapToObj(offset -> TickSet.range(offset, offset + 1))
                .reduce(TickSet.empty(), TickSet::or);
    }
}
