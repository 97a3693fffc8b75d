package dev.aftercare.domain.mileage;

/**
 * What a car will go in the days to come, as a curve for every degree of sureness: straight between a few days, never falling with the days or
 * with the sureness. Its root is taken to be normally distributed, which keeps it above zero and gives few cars much more than most.
 * Immutable.
 */
final class MileageCurve {

    /** Farther than 20 years nothing is predicted. */
    static final int LAST_DAY = 20 * 366;

    private static final int[] DAYS = {
        1, 3, 7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1_095, 1_460, 2_190, 2_920, 4_380, 5_840, LAST_DAY
    };

    private final double[] likely;
    private final double[] spread;

    /**
     * @param likely millimetres gone by the end of the day of each knot
     * @param spread their standard deviation, relative to them
     */
    MileageCurve(double[] likely, double[] spread) {
        this.likely = likely;
        this.spread = spread;
        for (int knot = 1; knot < likely.length; knot++) {
            likely[knot] = Math.max(likely[knot], likely[knot - 1]);
        }
    }

    /** How many knots a curve has. */
    static int knots() {
        return DAYS.length;
    }

    /** The day of a knot, from 1 on. */
    static int day(int knot) {
        return DAYS[knot];
    }

    /**
     * The millimetres that will not have been gone by the end of so many days with the probability that belongs to {@code z}, a number of standard
     * deviations; beyond 20 years, those of 20 years.
     */
    long after(int days, double z) {
        double before = 0;
        int from = 0;
        for (int knot = 0; knot < DAYS.length; knot++) {
            double here = Math.max(before, at(knot, z));
            if (days <= DAYS[knot]) {
                return Math.round(before + (here - before) * (days - from) / (DAYS[knot] - from));
            }
            before = here;
            from = DAYS[knot];
        }
        return Math.round(before);
    }

    /** The first of the days, from 0 on, by whose end {@link #after} has reached so many millimetres; -1 where that is not within 20 years. */
    int firstDay(long millimetres, double z) {
        if (millimetres <= 0) {
            return 0;
        }
        double before = 0;
        int from = 0;
        for (int knot = 0; knot < DAYS.length; knot++) {
            double here = Math.max(before, at(knot, z));
            if (here >= millimetres) {
                int day = from + (int) Math.ceil((millimetres - before) / (here - before) * (DAYS[knot] - from));
                return exactly(Math.min(day, DAYS[knot]), millimetres, z);
            }
            before = here;
            from = DAYS[knot];
        }
        return -1;
    }

    /** Where rounding put the day one off, it is put right: day and distance are each other's inverse. */
    private int exactly(int day, long millimetres, double z) {
        int first = day;
        while (first > 0 && after(first - 1, z) >= millimetres) {
            first--;
        }
        while (after(first, z) < millimetres) {
            first++;
        }
        return first;
    }

    private double at(int knot, double z) {
        double root = Math.max(0, 1 + z * spread[knot] / 2);
        return likely[knot] * root * root;
    }
}
