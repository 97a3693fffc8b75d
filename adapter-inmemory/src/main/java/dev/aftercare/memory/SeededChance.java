package dev.aftercare.memory;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance that is the same in every run with the same seed, so that ids and secrets of a test are the same too; never
 * for keys that guard anything. Thread-safe.
 */
public final class SeededChance implements RandomGenerator {

    private final SplittableRandom random;

    private SeededChance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The chance of {@code seed}. */
    public static SeededChance of(long seed) {
        return new SeededChance(seed);
    }

    @Override
    public synchronized long nextLong() {
        return random.nextLong();
    }
}
