package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When an appointment takes place and what it holds for that (APT-2).
 *
 * @param slot from the time agreed with the customer to the planned end of the work
 * @param jobs which of several services is done when, in their order; empty where one service takes the whole slot
 * @param holds bay, technician, advisor and the car, places in the lounge for who waits; empty for who came after a no-show and found the place given away;
 *     without the rest of it, where the work came to its end before the planned end
 * @param overbookedFor the reason, where it was placed above the capacity
 * @param policy the version of the appointment policy by which it was placed
 */
public record Placement(
        TimeRange slot, List<Job> jobs, List<Hold> holds, Optional<String> overbookedFor, PolicyId policy) {

    public Placement {
        jobs = ImmutableList.copyOf(jobs);
        holds = ImmutableList.copyOf(holds);
    }

    /** Of one service that takes the whole slot. */
    public Placement(TimeRange slot, List<Hold> holds, Optional<String> overbookedFor, PolicyId policy) {
        this(slot, List.of(), holds, overbookedFor, policy);
    }

    /** The dates of {@code zone} from its first to its last: one, but for work over several days and cars that stay over night. */
    public List<ZonedDate> dates(ZoneId zone) {
        Instant first = Stream.concat(
                        Stream.of(slot.start()), holds.stream().map(hold -> Tick.startOf(hold.fromTick())))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = Stream.concat(Stream.of(slot.end()), holds.stream().map(hold -> Tick.startOf(hold.toTick())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<ZonedDate> dates = new ArrayList<>();
        ZonedDate date = ZonedDate.containing(first, zone);
        while (dates.isEmpty() || date.start().isBefore(end)) {
            dates.add(date);
            date = date.plusDays(1);
        }
        return dates;
    }

    /** Whether something is still held after {@code instant}. */
    public boolean holdsAfter(Instant instant) {
        return !heldAfter(instant).isEmpty();
    }

    /** What is still held after {@code instant}. */
    public List<Hold> heldAfter(Instant instant) {
        return holds.stream()
                .filter(hold -> Tick.startOf(hold.toTick()).isAfter(instant))
                .toList();
    }

    /** What it holds where all of {@code kinds} is free from an instant on; a quarter of an hour that has begun then is used. */
    List<Hold> holdsWithout(Predicate<HoldKind> kinds, Instant from) {
        return holds.stream()
                .flatMap(hold -> kinds.test(hold.kind()) ? hold.until(Tick.from(from)).stream() : Stream.of(hold))
                .toList();
    }

    /** The place of the service for which something is held, among the services asked for. */
    public int jobOf(Hold hold) {
        return Job.of(jobs, hold);
    }

    /** Which resource of that kind it holds; of several the first. */
    public Optional<UUID> resource(HoldKind kind) {
        return holds.stream()
                .filter(hold -> hold.kind() == kind)
                .map(Hold::resource)
                .findFirst();
    }

    /** The same with one hold in the place of another. */
    public Placement replacing(Hold replaced, Hold by) {
        return holding(
                holds.stream().map(hold -> hold.equals(replaced) ? by : hold).toList());
    }

    /** Whether it lies above the capacity, and is counted apart. */
    public boolean isOverbooked() {
        return overbookedFor.isPresent();
    }

    /** Still known to have been overbooked, and not why. */
    Placement erased() {
        return new Placement(slot, jobs, holds, overbookedFor.map(reason -> ""), policy);
    }

    /** The same time, holding something else. */
    public Placement holding(List<Hold> newHolds) {
        return new Placement(slot, jobs, newHolds, overbookedFor, policy);
    }
}
