package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Made-up drivers, each predicted at every reading from the second on, 30, 60 and 90 days ahead. */
public final class Drivers {

    private static final int[] AHEAD = {30, 60, 90};

    private Drivers() {}

    /** The scores of so many drivers by kind, of each kind as many as its share of all; the same for the same seed. */
    public static Map<DriverKind, Score> scores(long seed, int drivers, Map<DriverKind, Integer> shares) {
        SplittableRandom chance = new SplittableRandom(seed);
        int all = shares.values().stream().mapToInt(Integer::intValue).sum();
        Map<DriverKind, Score> scores = new EnumMap<>(DriverKind.class);
        shares.forEach((kind, share) -> {
            Score score = new Score();
            for (int i = 0; i < drivers * share / all; i++) {
                score(Driver.of(kind, chance), score);
            }
            scores.put(kind, score);
        });
        return scores;
    }

    /** The score over all kinds. */
    public static Score total(Map<DriverKind, Score> scores) {
        Score total = new Score();
        scores.values().forEach(total::add);
        return total;
    }

    private static void score(Driver driver, Score into) {
        List<MileagePoint> read = driver.read();
        for (int known = 2; known <= read.size(); known++) {
            KnownMileage upToThen = KnownMileage.of(read.subList(0, known)).orElseThrow();
            LocalDate origin = upToThen.last().day();
            Optional<LocalDate> soldOn = driver.soldOn().filter(day -> !day.isAfter(origin));
            KnownMileage toldOf = soldOn.map(upToThen::ownedSince).orElse(upToThen);
            for (int days : AHEAD) {
                into.add(toldOf, days, driver.driven(origin, days));
            }
        }
    }
}
