package dev.aftercare.examples.benchmarks;

import dev.aftercare.examples.network.NetworkPlan;
import dev.aftercare.examples.network.SimulatedNetwork;
import dev.aftercare.examples.network.Tally.Count;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.storage.Storage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * The profile of the simulated network: how many commands a second each storage takes, and where the time goes. One thread, one command
 * after the other, all of a moment of a dealer's day in one transaction; the first quarter of the days warms up what Java compiles.
 */
public final class NetworkProfile {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int SHOWN = 12;

    private NetworkProfile() {}

    /** Takes a few minutes: {@code [cars [days]]}, 1,000 and 365 where they are left away. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int cars = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int days = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 365;
        NetworkPlan plan = new NetworkPlan(20260302, 3, cars, FIRST, days);
        OUT.printf(
                "Java %s, %d processors; 3 dealers, %d cars, %d days%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), cars, days);
        try (Storage memory = new MemoryStorage()) {
            profile("in memory", memory, plan);
        }
        try (Databases databases = Databases.embedded();
                Storage storage = databases.make("profile")) {
            profile(databases.description(), storage, plan);
        }
        try (Databases databases = Databases.postgres();
                Storage storage = databases.make("profile")) {
            profile(databases.description(), storage, plan);
        }
    }

    private static void profile(String name, Storage storage, NetworkPlan plan) {
        long start = System.nanoTime();
        SimulatedNetwork network = new SimulatedNetwork(storage, plan, Instant.MAX);
        long[] warm = new long[2];
        network.live(day -> {
            if (day.equals(plan.from().plusDays(plan.days() / 4))) {
                warm[0] = System.nanoTime();
                warm[1] = network.tally().commands();
            }
        });
        long end = System.nanoTime();
        double perSecond = (network.tally().commands() - warm[1]) / ((end - warm[0]) / 1e9);
        OUT.printf(
                Locale.ROOT,
                "%n%s: %,d commands in %.1f s; %,.0f a second when warm%n",
                name,
                network.tally().commands(),
                (end - start) / 1e9,
                perSecond);
        network.tally().counts().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Count> entry) -> -entry.getValue().nanos()))
                .limit(SHOWN)
                .forEach(entry -> print(entry.getKey(), entry.getValue()));
    }

    private static void print(String what, Count count) {
        OUT.printf(
                Locale.ROOT,
                "  %-20s %,9d times %8.1f s %8.3f ms each%n",
                what,
                count.times(),
                count.nanos() / 1e9,
                count.nanos() / 1e6 / count.times());
    }
}
