package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.examples.benchmarks.Databases;
import dev.aftercare.examples.benchmarks.booking.Comparison.Pair;
import dev.aftercare.memory.MemoryStorage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints what one booking costs on each storage, and its statements. One client, one booking after the other. */
public final class BookingBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BookingBenchmark() {}

    /** Takes about two minutes; needs no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException {
        OUT.printf(
                Locale.ROOT,
                "Java %s, %d processors; medians (lowest to highest) of %d pairs of %d bookings, %d pairs of warm-up%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Comparison.PAIRS,
                Comparison.BOOKINGS,
                Comparison.WARM_UP);
        inMemory();
        try (Databases databases = Databases.embedded()) {
            compare(databases);
        }
        try (Databases databases = Databases.postgres()) {
            compare(databases);
        }
    }

    private static void inMemory() {
        Bookings bookings = Bookings.on(new MemoryStorage());
        List<Double> ours = new ArrayList<>();
        for (int pair = 0; pair < Comparison.WARM_UP + Comparison.PAIRS; pair++) {
            long start = System.nanoTime();
            bookings.book(Comparison.BOOKINGS);
            ours.add((double) (System.nanoTime() - start) / Comparison.BOOKINGS);
        }
        OUT.printf(
                "%nin memory%n  ours          %s us%n", spread(ours.subList(Comparison.WARM_UP, ours.size()), 1e-3, 0));
    }

    private static void compare(Databases databases) throws SQLException {
        Comparison comparison = Comparison.on(databases);
        OUT.printf(
                "%n%s%n  hand-written  %s us%n  ours          %s us%n  reached       %s of hand-written%n",
                databases.description(),
                spread(figures(comparison, Pair::floor), 1e-3, 0),
                spread(figures(comparison, Pair::ours), 1e-3, 0),
                spread(figures(comparison, Pair::ratio), 1, 2));
        OUT.printf(
                "  %d statements, each a round trip, and the commit:%n",
                comparison.rounds().size());
        comparison.rounds().forEach(BookingBenchmark::print);
    }

    private static void print(Round round) {
        String sql = round.sql().replaceAll("\\s+", " ");
        String batch = round.batches().size() > 1 ? " x " + round.batches().size() : "";
        OUT.printf("    %-6s %s%s%n", round.kind().name().toLowerCase(Locale.ROOT), sql, batch);
    }

    private static List<Double> figures(Comparison comparison, ToDoubleFunction<Pair> figure) {
        return comparison.pairs().stream().map(figure::applyAsDouble).toList();
    }

    private static String spread(List<Double> figures, double unit, int digits) {
        List<Double> sorted =
                figures.stream().sorted().map(figure -> figure * unit).toList();
        String number = "%." + digits + "f";
        return String.format(
                Locale.ROOT,
                number + " (" + number + " to " + number + ")",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
