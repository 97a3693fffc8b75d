package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what is held and how well distances are predicted: on the real series of a folder, with a plot of each, and on 2,000 made-up drivers; and how long a
 * million cars take.
 *
 * <p>Arguments: the folder of the real series, and where to write the plots; without them, made-up drivers alone.
 */
public final class MileageReport {

    private static final int DRIVERS = 2_000;
    private static final int[] SEEDS = {1, 2, 3, 4, 5};
    private static final int CARS = 1_000_000;

    private MileageReport() {}

    /** Prints and plots. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            Path plots = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "."));
            series(Path.of(args[0]), plots);
        }
        drivers();
        RepredictedCars.print(CARS);
    }

    private static void series(Path folder, Path plots) throws IOException {
        for (Series series : Series.of(folder)) {
            KnownMileage known = KnownMileage.of(series.clean()).orElseThrow();
            System.out.printf(
                    "%s: %d readings over %d days, %d held%n",
                    series.name(),
                    series.clean().size(),
                    known.daysSpanned(),
                    series.judged().size());
            series.judged().forEach(held -> System.out.println("  held: " + HeldReadings.told(held)));
            for (int days : List.of(30, 60, 90)) {
                System.out.printf("  %d days ahead: %s%n", days, series.score(days));
            }
            Path plot = plots.resolve(series.name() + ".svg");
            Files.writeString(plot, SeriesPlot.of(series));
            System.out.println("  plot: " + plot);
        }
    }

    private static void drivers() {
        for (int seed : SEEDS) {
            Map<DriverKind, Score> scores = Drivers.scores(seed, DRIVERS, evenly());
            System.out.printf("%d made-up drivers, seed %d%n", DRIVERS, seed);
            scores.forEach((kind, score) -> System.out.printf("  %-9s %s%n", kind, score));
            System.out.printf("  %-9s %s%n", "all", Drivers.total(scores));
        }
    }

    /** As many of each kind. */
    static Map<DriverKind, Integer> evenly() {
        Map<DriverKind, Integer> shares = new EnumMap<>(DriverKind.class);
        for (DriverKind kind : DriverKind.values()) {
            shares.put(kind, 1);
        }
        return shares;
    }
}
