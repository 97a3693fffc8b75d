package dev.aftercare.examples.benchmarks.vin;

import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinReading;
import dev.aftercare.domain.vehicle.VinReading.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how VINs are judged and read: test vectors of other programs beside their computed check digits, and cars that were sold at auctions beside
 * their listed model years.
 *
 * <p>Argument: the folder of real data, with {@code vin/vin_vectors.tsv} and {@code used-cars/used_cars.csv}.
 */
public final class VinReport {

    /** The cars were offered in 2020. */
    private static final int NEWEST_YEAR = 2021;

    private VinReport() {}

    /** A car as the auction listed it. */
    private record Car(String vin, int year) {}

    /** Prints. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        vectors(Files.readAllLines(folder.resolve("vin/vin_vectors.tsv")));
        cars(Files.readAllLines(folder.resolve("used-cars/used_cars.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Car(cells[8], Integer.parseInt(cells[4])))
                .toList());
    }

    private static void vectors(List<String> lines) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int wrong = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            VinReading reading = Vin.parse(cells[0]);
            verdicts.merge(reading.verdict(), 1, Integer::sum);
            String computed = reading.vin()
                    .flatMap(Vin::expectedCheckDigit)
                    .map(String::valueOf)
                    .orElse("");
            String matches = reading.vin()
                    .map(vin -> vin.checkDigitMatches() ? "Y" : "N")
                    .orElse("");
            wrong += computed.equals(cells[3]) && matches.equals(cells[4]) ? 0 : 1;
        }
        System.out.printf("%d vectors: %s%n", lines.size() - 1, verdicts);
        System.out.printf("  judged otherwise than by the computed check digit: %d%n", wrong);
    }

    private static void cars(List<Car> cars) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int among = 0;
        int first = 0;
        for (Car car : cars) {
            VinReading reading = Vin.parse(car.vin());
            verdicts.merge(reading.verdict(), 1, Integer::sum);
            List<Integer> years = reading.vin()
                    .map(vin -> vin.candidateModelYears(NEWEST_YEAR))
                    .orElse(List.of());
            among += years.contains(car.year()) ? 1 : 0;
            first += !years.isEmpty() && years.get(0) == car.year() ? 1 : 0;
        }
        System.out.printf("%d cars of auctions: %s%n", cars.size(), verdicts);
        System.out.printf("  listed model year among the candidates: %d%n", among);
        System.out.printf(
                "  listed model year is the first candidate: %d (%.2f %%)%n", first, 100.0 * first / cars.size());
    }
}
