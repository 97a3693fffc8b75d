package dev.aftercare.testkit.given;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in the form of UUIDv7, counted instead of drawn, so that a run can be repeated. Thread-safe. */
public final class Ids {

    private static final long FIRST_MILLISECOND =
            Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final AtomicLong COUNT = new AtomicLong();

    private Ids() {}

    /** An id that nobody had before in this JVM; later ones sort behind. */
    public static UUID next() {
        return numbered(nextNumber());
    }

    /** The next number of the count that all defaults of the builders are made of. */
    static long nextNumber() {
        return COUNT.incrementAndGet();
    }

    /** The id with that number; ids sort like their numbers. */
    public static UUID numbered(long number) {
        return at(FIRST_MILLISECOND + number, number);
    }

    /**
     * New ids of all ages, in their order as text: of the first and of the last day that an id can be of, and of years in
     * which the first bit is set - there whoever compares UUIDs as signed numbers has another order.
     */
    public static List<UUID> ofAllAges() {
        long number = nextNumber();
        return List.of(
                at(0, number),
                at(FIRST_MILLISECOND, number),
                at(0x7fff_ffff_ffffL, number),
                at(0x8000_0000_0000L, number),
                at(Instant.parse("9999-12-31T00:00:00Z").toEpochMilli(), number),
                at(0xffff_ffff_ffffL, number));
    }

    private static UUID at(long millisecond, long number) {
        return new UUID(millisecond << 16 | 0x7000, 0x8000_0000_0000_0000L | number);
    }
}
