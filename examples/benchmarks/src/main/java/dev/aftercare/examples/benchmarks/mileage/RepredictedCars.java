package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How long it takes on one core to predict anew, for many cars, when each will have gone 10,000 km more. */
final class RepredictedCars {

    private static final UsualMileage USUAL = UsualMileage.of(VehicleUse.PRIVATE);
    private static final int READINGS = 12;
    private static final int WARM_UP = 20_000;

    private final int[] days;
    private final int[] kilometres;

    /** Cars with 12 readings each, in memory as a store would keep them. */
    private RepredictedCars(int cars) {
        days = new int[cars * READINGS];
        kilometres = new int[cars * READINGS];
        SplittableRandom chance = new SplittableRandom(1);
        for (int car = 0; car < cars; car++) {
            double day = 19_000;
            double gone = 0;
            double daily = 38 * Math.exp(0.5 * chance.nextGaussian());
            for (int i = car * READINGS; i < (car + 1) * READINGS; i++) {
                days[i] = (int) day;
                kilometres[i] = (int) gone;
                double until = 20 + 150 * chance.nextDouble();
                day += until;
                gone += until * daily * (0.6 + 0.8 * chance.nextDouble());
            }
        }
    }

    static void print(int cars) {
        RepredictedCars all = new RepredictedCars(cars);
        all.predict(Math.min(cars, WARM_UP));
        long start = System.nanoTime();
        long told = all.predict(cars);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d cars of %d readings predicted anew in %.1f s on one core, %,d with a day%n",
                cars,
                READINGS,
                seconds,
                told);
    }

    /** How many of the first so many cars will come so far within 20 years. */
    private long predict(int cars) {
        long told = 0;
        for (int car = 0; car < cars; car++) {
            List<MileagePoint> points = new ArrayList<>(READINGS);
            for (int i = car * READINGS; i < (car + 1) * READINGS; i++) {
                points.add(new MileagePoint(LocalDate.ofEpochDay(days[i]), Distance.km(kilometres[i])));
            }
            KnownMileage known = KnownMileage.of(points).orElseThrow();
            Distance next = Distance.km(known.last().total().amount() + 10_000);
            told += known.predicted(USUAL).dateOf(next).isPresent() ? 1 : 0;
        }
        return told;
    }
}
