package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A made-up driver: what was driven each day, and what was read now and then, as at visits: every 40 to 120 days, more and less. */
final class Driver {

    private static final LocalDate DELIVERY = LocalDate.of(2021, 1, 1);
    private static final int SHORTEST = 600;
    private static final int LONGEST = 1_500;
    /** So many days after the last reading are known, to judge by. */
    private static final int AHEAD = 90;

    private final List<MileagePoint> read;
    private final Optional<LocalDate> soldOn;
    private final double[] truth;

    private Driver(List<MileagePoint> read, Optional<LocalDate> soldOn, double[] truth) {
        this.read = read;
        this.soldOn = soldOn;
        this.truth = truth;
    }

    /** One of that kind. */
    static Driver of(DriverKind kind, RandomGenerator chance) {
        int days = chance.nextInt(SHORTEST, LONGEST);
        double[] driven = kind.kilometres(chance, days + AHEAD);
        double[] truth = new double[driven.length + 1];
        for (int day = 0; day < driven.length; day++) {
            truth[day + 1] = truth[day] + driven[day];
        }
        List<MileagePoint> read = new ArrayList<>();
        double usual = 40 + 80 * chance.nextDouble();
        for (int day = 0; day <= days; day += Math.max(1, (int) (usual * Math.exp(0.7 * chance.nextGaussian())))) {
            read.add(new MileagePoint(DELIVERY.plusDays(day), Distance.km((long) truth[day])));
        }
        Optional<LocalDate> soldOn =
                kind == DriverKind.SOLD ? Optional.of(DELIVERY.plusDays(DriverKind.SOLD_ON)) : Optional.empty();
        return new Driver(read, soldOn, truth);
    }

    /** What was read, by day, the delivery first. */
    List<MileagePoint> read() {
        return read;
    }

    /** When the car went to somebody else. */
    Optional<LocalDate> soldOn() {
        return soldOn;
    }

    /** What was driven in so many days from that one on, in kilometres. */
    double driven(LocalDate from, int days) {
        int day = Math.toIntExact(from.toEpochDay() - DELIVERY.toEpochDay());
        return truth[day + days] - Math.floor(truth[day]);
    }
}
