package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.jdbc.contention.Linearizability.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One workshop day as a sequential program would have it, told independently of the product's: the appointments that hold something on it.
 *
 * @param resources bays, technicians and advisors; each does all work, and nobody is two of them
 */
record DayState(Map<UUID, HoldKind> resources, Map<UUID, Seen> open) {

    DayState {
        open = Map.copyOf(open);
    }

    static DayState empty(Map<UUID, HoldKind> resources) {
        return new DayState(resources, Map.of());
    }

    /** An appointment comes to this day, in a place that is free altogether; or stays on it, and changes. */
    static Step<DayState> comes(Optional<Seen> before, Seen after) {
        return day -> before.isPresent() && !day.has(before.get())
                ? Optional.empty()
                : Optional.of(before.map(day::without).orElse(day))
                        .filter(rest -> !rest.open.containsKey(after.appointment()))
                        .filter(rest -> rest.isWhole(after) && rest.isFree(after.holds()))
                        .map(rest -> rest.with(after));
    }

    /** An appointment holds nothing on this day any more. */
    static Step<DayState> goes(Seen before) {
        return day -> day.has(before) ? Optional.of(day.without(before)) : Optional.empty();
    }

    /**
     * A time was refused as taken. An appointment that was to be moved leaves its place for that; where it has changed meanwhile it has
     * another, and the time is taken all the same.
     */
    static Step<DayState> isFull(Optional<Seen> before, UUID car, long start) {
        return day -> day.asksWithout(before)
                .filter(rest -> !rest.isTaken(car, start, Workshop.HOUR_TICKS) && !rest.hasTeam(start))
                .map(rest -> day);
    }

    /** A time was refused because the car is elsewhere. */
    static Step<DayState> hasCarElsewhere(Optional<Seen> before, UUID car, long start) {
        return day -> day.asksWithout(before)
                .filter(rest -> rest.isTaken(car, start, Workshop.HOUR_TICKS))
                .map(rest -> day);
    }

    /** An appointment was not what somebody thought. */
    static Step<DayState> hasNot(Seen before) {
        return day -> day.has(before) ? Optional.empty() : Optional.of(day);
    }

    /** Exactly these are there. */
    static Step<DayState> isExactly(Collection<Seen> all) {
        Map<UUID, Seen> expected = all.stream().collect(Collectors.toMap(Seen::appointment, seen -> seen));
        return day -> day.open.equals(expected) ? Optional.of(day) : Optional.empty();
    }

    private Optional<DayState> asksWithout(Optional<Seen> before) {
        return Optional.of(before.filter(this::has).map(this::without).orElse(this));
    }

    private boolean has(Seen seen) {
        return Optional.ofNullable(open.get(seen.appointment()))
                .filter(seen::is)
                .isPresent();
    }

    private DayState without(Seen seen) {
        Map<UUID, Seen> rest = new HashMap<>(open);
        rest.remove(seen.appointment());
        return new DayState(resources, rest);
    }

    private DayState with(Seen seen) {
        Map<UUID, Seen> more = new HashMap<>(open);
        more.put(seen.appointment(), seen);
        return new DayState(resources, more);
    }

    private boolean hasTeam(long start) {
        return isAnyFree(HoldKind.BAY, start, Workshop.HOUR_TICKS)
                && isAnyFree(HoldKind.TECHNICIAN, start, Workshop.HOUR_TICKS)
                && isAnyFree(HoldKind.ADVISOR, start, Workshop.ADVISOR_TICKS);
    }

    private boolean isAnyFree(HoldKind kind, long start, int ticks) {
        return resources.entrySet().stream()
                .anyMatch(resource -> resource.getValue() == kind && !isTaken(resource.getKey(), start, ticks));
    }

    private boolean isTaken(UUID resource, long start, int ticks) {
        return open.values().stream()
                .flatMap(seen -> seen.holds().stream())
                .anyMatch(hold -> hold.resource().equals(resource)
                        && hold.lane() == 0
                        && hold.fromTick() < start + ticks
                        && start < hold.toTick());
    }

    private boolean isFree(Collection<Hold> holds) {
        return holds.stream()
                .noneMatch(hold ->
                        isTaken(hold.resource(), hold.fromTick(), Math.toIntExact(hold.toTick() - hold.fromTick())));
    }

    /** A bay, a technician, an advisor and the car, each for its time, in normal capacity. */
    private boolean isWhole(Seen seen) {
        Map<HoldKind, Hold> byKind =
                seen.holds().stream().collect(Collectors.toMap(Hold::kind, hold -> hold, (one, other) -> one));
        return seen.holds().size() == 4
                && byKind.size() == 4
                && byKind.keySet().stream().noneMatch(kind -> kind == HoldKind.LOUNGE)
                && byKind.values().stream().allMatch(hold -> isPart(seen, hold));
    }

    private boolean isPart(Seen seen, Hold hold) {
        boolean known = hold.kind() == HoldKind.VEHICLE
                ? hold.resource().equals(seen.car())
                : resources.get(hold.resource()) == hold.kind();
        int ticks = hold.kind() == HoldKind.ADVISOR ? Workshop.ADVISOR_TICKS : Workshop.HOUR_TICKS;
        return known && hold.lane() == 0 && hold.fromTick() == seen.start() && hold.toTick() == seen.start() + ticks;
    }
}
