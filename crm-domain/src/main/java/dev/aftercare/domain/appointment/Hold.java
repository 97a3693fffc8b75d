package dev.aftercare.domain.appointment;

import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import java.util.UUID;

/**
 * One resource held for a time (APT-2). A resource has capacity one.
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

    /** From the first quarter of an hour held to the end of the last. */
    public TimeRange time() {
        return new TimeRange(Tick.startOf(fromTick), Tick.startOf(toTick));
    }
}
