package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.shared.Distance;

/** Distances as numbers to reckon with. */
final class Kilometres {

    private static final double MILLIMETRES = 1_000_000;

    private Kilometres() {}

    static double of(Distance distance) {
        return distance.millimetres() / MILLIMETRES;
    }
}
