package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.time.TickSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The places of the customers' lounge on one day. Places are alike, so that a customer may change from one to the next in the
 * middle of the wait: whoever finds a free one in every quarter of an hour finds room, and the number of places is exactly
 * the most who wait at once (APT-4).
 */
final class Lounge {

    private static final long PLACES = 0x6c6f_756e_6765_0000L; // "lounge"; a place is the same for every dealer

    private final WorkshopDay day;
    private final int places;

    Lounge(WorkshopDay day, AppointmentPolicy policy) {
        this.day = day;
        this.places = policy.filling().loungePlaces();
    }

    /**
     * Starts of a wait of so many ticks throughout which fewer wait than there are places. Who has a place of a time when there
     * were more of them counts too; fewer than all places are taken then, so that one of them is free.
     */
    TickSet startsOf(int ticks) {
        List<TickSet> taken = day.taken().entrySet().stream()
                .filter(entry ->
                        entry.getKey().lane() == 0 && entry.getKey().resource().getMostSignificantBits() == PLACES)
                .map(Map.Entry::getValue)
                .toList();
        TickSet free = TickSet.empty();
        for (int tick = 0; tick < day.date().tickCount(); tick++) {
            int offset = tick;
            if (taken.stream().filter(waits -> waits.contains(offset)).count() < places) {
                free = free.or(TickSet.range(tick, tick + 1));
            }
        }
        return free.startsOf(ticks);
    }

    /** Places for a wait that {@link #startsOf} allows, with as few changes of place as can be. */
    List<Hold> places(int offset, int ticks) {
        List<Hold> held = new ArrayList<>();
        int end = offset + ticks;
        int from = offset;
        while (from < end) {
            int place = longestFreeFrom(from, end);
            int to = freeUntil(place, from, end);
            if (to == from) {
                throw new IllegalStateException("no place in the lounge is free at offset " + from);
            }
            held.add(hold(place, 0, from, to));
            from = to;
        }
        return ImmutableList.copyOf(held);
    }

    /** A place above their number, in the lowest lane that is free. */
    Hold placeAbove(int offset, int ticks) {
        int lane = day.lowestOverbookingLane(id(1), TickSet.range(offset, offset + ticks));
        return hold(1, lane, offset, offset + ticks);
    }

    private int longestFreeFrom(int from, int end) {
        int longest = 1;
        for (int place = 2; place <= places; place++) {
            if (freeUntil(place, from, end) > freeUntil(longest, from, end)) {
                longest = place;
            }
        }
        return longest;
    }

    private int freeUntil(int place, int from, int end) {
        return Math.min(end, day.taken(id(place)).next(from).orElse(end));
    }

    private Hold hold(int place, int lane, int from, int to) {
        return new Hold(
                HoldKind.LOUNGE,
                id(place),
                lane,
                day.date().tickAt(from),
                day.date().tickAt(to));
    }

    private static UUID id(int place) {
        return new UUID(PLACES, place);
    }
}
