package dev.aftercare.examples.network;

import java.util.List;
import java.util.SplittableRandom;

/** Everything that happens by chance, drawn from one seed in one order. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Whether something happens that happens so often. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Around {@code middle}, mostly within {@code spread} of it. */
    double around(double middle, double spread) {
        return middle + spread * random.nextGaussian();
    }

    /** Never negative, mostly near {@code middle}, now and then far above it: distances and waits are like that. */
    double longTailed(double middle, double spread) {
        return middle * Math.exp(spread * random.nextGaussian());
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
