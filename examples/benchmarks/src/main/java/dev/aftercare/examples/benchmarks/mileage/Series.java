package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Distance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The readings of one real car.
 *
 * @param clean by day, one a day: the longest run of readings in which the car never goes backwards and never more than 1,500 km a day
 * @param held the others, which somebody mistyped
 * @param judged what the library holds of all of them, and why
 */
public record Series(String name, List<MileagePoint> clean, List<MileagePoint> held, List<MeterReading> judged) {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final double MOST_A_DAY = 1_500;

    /** The three series of the folder {@code odometer}. */
    public static List<Series> of(Path folder) throws IOException {
        return List.of(ford(folder), fillUps(folder), van(folder));
    }

    private static Series ford(Path folder) throws IOException {
        return of(
                "ford_focus_daily",
                rows(folder, "ford_focus_daily").stream()
                        .filter(cells -> cells.length > 1)
                        .map(cells ->
                                new MileagePoint(LocalDate.parse(cells[0]), Distance.km(Long.parseLong(cells[1]))))
                        .toList());
    }

    private static Series fillUps(Path folder) throws IOException {
        return of(
                "car_fuel_fillups",
                rows(folder, "car_fuel_fillups").stream()
                        .map(cells -> new MileagePoint(
                                LocalDate.parse(cells[0], BRITISH),
                                Distance.miles(Long.parseLong((cells[1] + cells[2]).replace("\"", "")))))
                        .toList());
    }

    private static Series van(Path folder) throws IOException {
        return of(
                "jessie_van_fillups",
                rows(folder, "jessie_van_fillups").stream()
                        .map(cells -> new MileagePoint(
                                LocalDateTime.parse(cells[0]).toLocalDate(), Distance.km(Long.parseLong(cells[2]))))
                        .toList());
    }

    private static List<String[]> rows(Path folder, String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    /** The longest chain by dynamic programming; of several readings of a day the last of the chain. */
    static Series of(String name, List<MileagePoint> read) {
        List<MileagePoint> sorted = read.stream()
                .sorted(Comparator.comparing(MileagePoint::day).thenComparing(MileagePoint::total))
                .toList();
        int[] length = new int[sorted.size()];
        int[] before = new int[sorted.size()];
        Arrays.fill(before, -1);
        int end = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (length[j] + 1 > length[i] && follows(sorted.get(j), sorted.get(i))) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            end = length[i] >= length[end] ? i : end;
        }
        List<MileagePoint> chain = new ArrayList<>();
        for (int i = end; i >= 0; i = before[i]) {
            chain.add(0, sorted.get(i));
        }
        List<MileagePoint> held = new ArrayList<>(sorted);
        held.removeAll(chain);
        for (int i = chain.size() - 2; i >= 0; i--) {
            if (chain.get(i).day().equals(chain.get(i + 1).day())) {
                chain.remove(i);
            }
        }
        return new Series(name, List.copyOf(chain), List.copyOf(held), HeldReadings.of(read));
    }

    private static boolean follows(MileagePoint earlier, MileagePoint later) {
        double gone = Kilometres.of(later.total()) - Kilometres.of(earlier.total());
        long days = Math.max(1, later.day().toEpochDay() - earlier.day().toEpochDay());
        return gone >= 0 && gone <= MOST_A_DAY * days;
    }

    /** Predictions so many days ahead, from every reading from the second on after which so many days are known. */
    public Score score(int days) {
        Score score = new Score();
        LocalDate end = clean.get(clean.size() - 1).day();
        for (int known = 2; known <= clean.size(); known++) {
            MileagePoint origin = clean.get(known - 1);
            if (!origin.day().plusDays(days).isAfter(end)) {
                KnownMileage upToThen = KnownMileage.of(clean.subList(0, known)).orElseThrow();
                score.add(upToThen, days, at(origin.day().plusDays(days)) - Kilometres.of(origin.total()));
            }
        }
        return score;
    }

    /** What the car had gone on a day, straight between two readings. */
    double at(LocalDate day) {
        int next = 1;
        while (clean.get(next).day().isBefore(day)) {
            next++;
        }
        MileagePoint from = clean.get(next - 1);
        MileagePoint to = clean.get(next);
        double share = (double) (day.toEpochDay() - from.day().toEpochDay())
                / (to.day().toEpochDay() - from.day().toEpochDay());
        return Kilometres.of(from.total()) + share * (Kilometres.of(to.total()) - Kilometres.of(from.total()));
    }
}
