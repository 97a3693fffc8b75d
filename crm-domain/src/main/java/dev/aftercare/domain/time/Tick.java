package dev.aftercare.domain.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * A tick is a quarter of an hour, numbered since 1970-01-01T00:00Z and the same in all zones. Capacity is held in ticks (APT-2); a
 * tick is a plain {@code long}, because it is a column of a primary key and the index of a bit.
 */
public final class Tick {

    /** The minutes of one tick. */
    public static final int MINUTES = 15;

    static final long SECONDS = MINUTES * 60L;

    private Tick() {}

    /**
     * The tick that starts at the instant.
     *
     * @throws IllegalArgumentException if no tick starts there
     */
    public static long of(Instant start) {
        if (!startsAt(start)) {
            throw new IllegalArgumentException("no tick starts at " + start
                    + "; give a full quarter of an hour, or ask for the tick that contains it");
        }
        return containing(start);
    }

    /** The tick in which the instant lies. */
    public static long containing(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }

    /** When the tick starts; it ends when the next one starts. */
    public static Instant startOf(long tick) {
        return Instant.ofEpochSecond(Math.multiplyExact(tick, SECONDS));
    }

    /** Whether the time of a clock is a full quarter of an hour. */
    public static boolean isAligned(LocalTime time) {
        return time.toNanoOfDay() % (SECONDS * 1_000_000_000L) == 0;
    }

    /** Whether the clock of a zone differs from UTC by full quarters of an hour: every region's does, a fixed offset's may not. */
    public static boolean areKeptBy(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return !rules.isFixedOffset() || rules.getOffset(Instant.EPOCH).getTotalSeconds() % SECONDS == 0;
    }

    static boolean startsAt(Instant instant) {
        return instant.getNano() == 0 && Math.floorMod(instant.getEpochSecond(), SECONDS) == 0;
    }

    /** The first tick that starts at the instant or later. */
    public static long from(Instant instant) {
        return startsAt(instant) ? containing(instant) : containing(instant) + 1;
    }
}
