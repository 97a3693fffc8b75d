package dev.aftercare.usecase.door;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The one place where clock and chance become instants and ids. Ids are UUIDs of version 7: milliseconds, a counter
 * that keeps ids of one millisecond in order, 62 random bits. Thread-safe.
 */
final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final RandomGenerator chance;
    private long lastStamp;

    Ids(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** Now, to the microsecond, which every storage can keep. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    synchronized UUID next() {
        long stamp = clock.millis() << COUNTER_BITS;
        lastStamp = Math.max(stamp, lastStamp + 1);
        long counter = lastStamp & ((1L << COUNTER_BITS) - 1);
        long millis = lastStamp >>> COUNTER_BITS;
        return new UUID(millis << 16 | VERSION_7 | counter, VARIANT | (chance.nextLong() & RANDOM_MASK));
    }

    /** An id of random bits alone (version 4), for what several organisations meet and whose age tells who came first. */
    synchronized UUID timeless() {
        return new UUID((chance.nextLong() & ~VERSION_BITS) | VERSION_4, VARIANT | (chance.nextLong() & RANDOM_MASK));
    }

    /** So many random decimal digits, each as likely as any other. */
    synchronized String digits(int count) {
        return chance.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    /** So many random bytes, for secrets. */
    synchronized byte[] secret(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }
}
