package dev.aftercare.domain.mileage;

/** How much of a deviation is left after some days, by a table: a prediction asks 200 times. Immutable. */
final class Fading {

    private static final int TABLE = 2_048;

    private final double memory;
    private final double[] left = new double[TABLE];

    /** Of which after {@code memoryDays} days a third is left; with 0, none after a day. */
    Fading(int memoryDays) {
        memory = Math.max(1, memoryDays);
        for (int days = 0; days < TABLE; days++) {
            left[days] = StrictMath.exp(-days / memory);
        }
    }

    /** The part that is left after so many days, 0 or more. */
    double left(int days) {
        return days < TABLE ? left[days] : StrictMath.exp(-days / memory);
    }

    /** How many times the memory so many days are. */
    double memories(int days) {
        return days / memory;
    }
}
