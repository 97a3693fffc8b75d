package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.examples.benchmarks.WalledPostgres;
import dev.aftercare.jdbc.JdbcStorage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what a booking costs on PostgreSQL for a role that row security holds for, beside one that it does not hold for: interleaved
 * pairs on two databases that are equal at every pair. What is committed is on the disk.
 */
public final class RowSecurityCost {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RowSecurityCost() {}

    /** Takes about a minute; needs no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (WalledPostgres server = WalledPostgres.start();
                JdbcStorage free = server.make("free").free().storage();
                JdbcStorage walled = server.make("walled").walled().storage()) {
            print(pairs(Bookings.on(free), Bookings.on(walled)));
        }
    }

    /** Microseconds of a booking without and with row security. */
    private record Pair(double without, double with) {

        double ratio() {
            return with / without;
        }
    }

    private static List<Pair> pairs(Bookings without, Bookings with) {
        List<Pair> pairs = new ArrayList<>();
        for (int pair = 0; pair < Comparison.WARM_UP + Comparison.PAIRS; pair++) {
            pairs.add(new Pair(timed(without), timed(with)));
        }
        return pairs.subList(Comparison.WARM_UP, pairs.size());
    }

    private static double timed(Bookings bookings) {
        long start = System.nanoTime();
        bookings.book(Comparison.BOOKINGS);
        return (System.nanoTime() - start) / 1e3 / Comparison.BOOKINGS;
    }

    private static void print(List<Pair> pairs) {
        line(
                "without  %.0f us (%.0f to %.0f)",
                pairs.stream().map(Pair::without).toList());
        line("with     %.0f us (%.0f to %.0f)", pairs.stream().map(Pair::with).toList());
        line("ratio    %.2f (%.2f to %.2f)", pairs.stream().map(Pair::ratio).toList());
    }

    private static void line(String format, List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        OUT.printf(
                Locale.ROOT,
                format + "%n",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
