package dev.aftercare.examples.network;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How often each thing was done, and how long all of it took: the profile of a simulation. */
public final class Tally {

    /** Of one thing: how often, in how many nanoseconds. */
    public record Count(long times, long nanos) {

        private Count plus(long more) {
            return new Count(times + 1, nanos + more);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    <T> T of(String what, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            long took = System.nanoTime() - start;
            counts.merge(what, new Count(1, took), (before, first) -> before.plus(took));
        }
    }

    /** By name of the thing. */
    public Map<String, Count> counts() {
        return Map.copyOf(counts);
    }

    /** All that was done through the use cases; what is counted by its commit alone is not among it. */
    public long commands() {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("("))
                .mapToLong(entry -> entry.getValue().times())
                .sum();
    }
}
