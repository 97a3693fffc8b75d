package dev.aftercare.domain.mileage;

/** How a deviation fades with the days, by a table: a prediction asks 200 times. Immutable. */
final class Fading {

    private static final int TABLE = 2_048;

    private final double memory;
    private final double[] left = new double[TABLE];
    private final double[] share = new double[TABLE];
    private final double[] anew = new double[TABLE];

    /** Of which after {@code memoryDays} days a third is left; with 0, none after a day. */
    Fading(int memoryDays) {
        memory = Math.max(1, memoryDays);
        for (int days = 1; days < TABLE; days++) {
            left[days] = leftAfter(days);
            share[days] = shareOf(days);
            anew[days] = anewIn(days);
        }
    }

    /** The part that is left after so many days, 1 or more. */
    double left(int days) {
        return days < TABLE ? left[days] : leftAfter(days);
    }

    /** The part that is there on the mean of so many days. */
    double share(int days) {
        return days < TABLE ? share[days] : shareOf(days);
    }

    /** The variance that comes anew into the mean of so many days, as a part of that which is always there. */
    double anew(int days) {
        return days < TABLE ? anew[days] : anewIn(days);
    }

    private double leftAfter(int days) {
        return StrictMath.exp(-days / memory);
    }

    private double shareOf(int days) {
        return (1 - leftAfter(days)) * memory / days;
    }

    private double anewIn(int days) {
        double memories = days / memory;
        double after = leftAfter(days);
        return (2 * memories - 3 + after * (4 - after)) / (memories * memories);
    }
}
