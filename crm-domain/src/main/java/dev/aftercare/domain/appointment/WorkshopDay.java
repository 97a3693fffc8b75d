package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is taken on one calendar day of a dealer's workshop: lock and version of everything that changes what is free.
 * Whoever changes it has locked its row first and decides afterwards, so that a full day refuses and is never stale.
 *
 * @param taken the taken quarters of an hour per place, as offsets from the first tick of the day
 */
public record WorkshopDay(OrganisationId dealer, ZonedDate date, Map<Place, TickSet> taken, long version) {

    /** A resource in a lane; lane 0 is normal capacity, lanes above are overbookings. */
    public record Place(UUID resource, int lane) {}

    public WorkshopDay {
        taken = ImmutableMap.copyOf(taken);
    }

    /** A day on which nothing is taken yet. */
    public static WorkshopDay empty(OrganisationId dealer, ZonedDate date) {
        return new WorkshopDay(dealer, date, Map.of(), 0);
    }

    /** What is taken of a resource in normal capacity. */
    public TickSet taken(UUID resource) {
        return taken(resource, 0);
    }

    /** What is taken of a resource in a lane. */
    public TickSet taken(UUID resource, int lane) {
        return taken.getOrDefault(new Place(resource, lane), TickSet.empty());
    }

    /** The lowest lane above normal capacity in which {@code wanted} is free. */
    public int lowestOverbookingLane(UUID resource, TickSet wanted) {
        int lane = 1;
        while (!taken(resource, lane).and(wanted).isEmpty()) {
            lane++;
        }
        return lane;
    }

    /** With {@code holds} taken; throws {@link IllegalStateException} where one of them is taken already. */
    public WorkshopDay taking(List<Hold> holds) {
        Map<Place, TickSet> changed = new HashMap<>(taken);
        for (Hold hold : holds) {
            changed.merge(placeOf(hold), ticksOf(hold), WorkshopDay::disjoint);
        }
        return new WorkshopDay(dealer, date, changed, version + 1);
    }

    /** With {@code holds} free again. */
    public WorkshopDay releasing(List<Hold> holds) {
        Map<Place, TickSet> changed = new HashMap<>(taken);
        for (Hold hold : holds) {
            changed.compute(placeOf(hold), (place, present) -> {
                TickSet left = present == null ? TickSet.empty() : present.minus(ticksOf(hold));
                return left.isEmpty() ? null : left;
            });
        }
        return new WorkshopDay(dealer, date, changed, version + 1);
    }

    /** Whether all of {@code holds} are free. */
    public boolean isFree(List<Hold> holds) {
        return holds.stream()
                .allMatch(hold ->
                        taken(hold.resource(), hold.lane()).and(ticksOf(hold)).isEmpty());
    }

    /** Those of {@code holds} that are of this day. */
    public List<Hold> ofThisDay(List<Hold> holds) {
        long end = date.firstTick() + date.tickCount();
        return holds.stream()
                .filter(hold -> hold.fromTick() >= date.firstTick() && hold.fromTick() < end)
                .toList();
    }

    /** The ticks of a hold as offsets of this day. */
    public TickSet ticksOf(Hold hold) {
        return TickSet.range(
                Math.toIntExact(hold.fromTick() - date.firstTick()), Math.toIntExact(hold.toTick() - date.firstTick()));
    }

    private static Place placeOf(Hold hold) {
        return new Place(hold.resource(), hold.lane());
    }

    private static TickSet disjoint(TickSet present, TickSet wanted) {
        if (!present.and(wanted).isEmpty()) {
            throw new IllegalStateException("a place would be taken twice");
        }
        return present.or(wanted);
    }
}
