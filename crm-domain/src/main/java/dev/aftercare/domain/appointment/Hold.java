package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One resource held for a time of one calendar day (APT-2). A resource has capacity one.
 *
 * @param resource id of the bay, the member of staff or the car
 * @param lane 0 for what is taken normally, above 0 for an overbooking
 * @param fromTick first quarter of an hour held
 * @param toTick first quarter of an hour no longer held
 */
public record Hold(HoldKind kind, UUID resource, int lane, long fromTick, long toTick) {

    public Hold {
        if (lane < 0 || fromTick >= toTick) {
            throw new IllegalArgumentException("hold: lane is " + lane + ", ticks are " + fromTick + " to " + toTick
                    + "; lanes start at 0, a hold has a length");
        }
    }

    /** A resource held through nights: a hold for each calendar day of {@code zone}, in lane 0. */
    static List<Hold> through(HoldKind kind, UUID resource, long fromTick, long toTick, ZoneId zone) {
        ImmutableList.Builder<Hold> holds = ImmutableList.builder();
        long from = fromTick;
        while (from < toTick) {
            ZonedDate date = ZonedDate.containing(Tick.startOf(from), zone);
            long to = Math.min(toTick, date.firstTick() + date.tickCount());
            holds.add(new Hold(kind, resource, 0, from, to));
            from = to;
        }
        return holds.build();
    }

    /** The same in another lane. */
    Hold inLane(int newLane) {
        return new Hold(kind, resource, newLane, fromTick, toTick);
    }

    /** The same of another resource. */
    public Hold by(UUID other) {
        return new Hold(kind, other, lane, fromTick, toTick);
    }

    /** What is left of it where it ends before {@code tick}; empty where it would begin only then. */
    Optional<Hold> until(long tick) {
        return fromTick >= tick
                ? Optional.empty()
                : Optional.of(new Hold(kind, resource, lane, fromTick, Math.min(toTick, tick)));
    }

    /** Whether both are at the same time for a while. */
    boolean meets(Hold other) {
        return fromTick < other.toTick && other.fromTick < toTick;
    }

    /** The date of {@code zone} on which it begins, and ends: a hold is one day's. */
    public ZonedDate date(ZoneId zone) {
        return ZonedDate.containing(Tick.startOf(fromTick), zone);
    }

    /** From the first quarter of an hour held to the end of the last. */
    public TimeRange time() {
        return new TimeRange(Tick.startOf(fromTick), Tick.startOf(toTick));
    }
}
