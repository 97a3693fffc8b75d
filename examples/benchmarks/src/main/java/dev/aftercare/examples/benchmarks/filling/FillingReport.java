package dev.aftercare.examples.benchmarks.filling;

import dev.aftercare.examples.benchmarks.filling.Requests.Request;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Fills the same weeks twice, with what Aftercare offers and with the first free time, and prints whom each serves and how even the days
 * are (APT-4).
 */
public final class FillingReport {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<Double> LOADS = List.of(0.45, 0.6, 0.75);
    private static final int WEEKS = 100;
    private static final int SEEDS = 5;

    private FillingReport() {}

    /** Takes the number of weeks and of seeds, 100 and 5 where they are left away. */
    public static void main(String[] arguments) {
        int weeks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : WEEKS;
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SEEDS;
        OUT.printf("%d weeks; peak: the fullest half hour of a day, of its bay time, on average%n", weeks);
        for (double load : LOADS) {
            LongStream.rangeClosed(1, seeds).forEach(seed -> compare(seed, weeks, load));
        }
    }

    private static void compare(long seed, int weeks, double load) {
        List<Request> requests = Requests.of(seed, weeks, load);
        FillingFigures first = FillingFigures.of(requests, weeks, Desk::firstFit);
        FillingFigures offered = FillingFigures.of(requests, weeks, Desk::offered);
        OUT.printf("asked for %.0f %% of the bays' time, seed %d, %,d requests%n", 100 * load, seed, requests.size());
        tell("first free", first);
        tell("offered", offered);
        OUT.printf("  peak lower by %.1f %%%n", 100 * offered.lowerPeakThan(first));
    }

    private static void tell(String what, FillingFigures figures) {
        OUT.printf(
                "  %-10s served %,d, as wished %,d, with the known advisor %,d, peak %.1f %%%n",
                what, figures.served(), figures.wishesKept(), figures.advisorsKept(), 100 * figures.peak());
    }
}
