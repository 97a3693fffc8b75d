package dev.aftercare.domain.mileage;

/** A mean and one wave a year, whose height and time of the year are learnt; the same every year. */
final class SeasonFilter extends HabitFilter {

    private static final double A_YEAR = 365.25;
    private static final int CYCLE = 4 * 365 + 1;
    private static final double TURN = 2 * Math.PI / A_YEAR;
    private static final double[] SINE = new double[CYCLE];
    private static final double[] COSINE = new double[CYCLE];

    static {
        for (int day = 0; day < CYCLE; day++) {
            SINE[day] = StrictMath.sin(TURN * day);
            COSINE[day] = StrictMath.cos(TURN * day);
        }
    }

    private final double dayVariance;
    private double mean = 1;
    private double cosine;
    private double sine;
    private double mm;
    private double mc;
    private double ms;
    private double cc;
    private double cs;
    private double ss;

    /** From a mean of 1 with that variance on. */
    SeasonFilter(DrivingHabit habit, double meanVariance) {
        dayVariance = habit.dayVariance();
        mm = meanVariance;
        cc = habit.seasonVariance();
        ss = habit.seasonVariance();
    }

    @Override
    void observe(long until, int days, double daily) {
        double c = meanCosine(until - days, days);
        double s = meanSine(until - days, days);
        double withMean = mm + c * mc + s * ms;
        double withCosine = mc + c * cc + s * cs;
        double withSine = ms + c * cs + s * ss;
        double variance = withMean + c * withCosine + s * withSine + dayVariance / days;
        double gain = 1 / variance;
        double off = daily - mean - c * cosine - s * sine;
        mean += withMean * gain * off;
        cosine += withCosine * gain * off;
        sine += withSine * gain * off;
        mm -= withMean * gain * withMean;
        mc -= withMean * gain * withCosine;
        ms -= withMean * gain * withSine;
        cc -= withCosine * gain * withCosine;
        cs -= withCosine * gain * withSine;
        ss -= withSine * gain * withSine;
        learn(variance, off * gain * off);
    }

    @Override
    void unsettle(double variance) {
        mm += variance;
    }

    @Override
    void predict(long from, int days, Moments into) {
        double c = meanCosine(from, days);
        double s = meanSine(from, days);
        into.mean = mean + c * cosine + s * sine;
        into.variance = mm + c * (2 * mc + c * cc) + s * (2 * ms + s * ss) + 2 * c * s * cs + dayVariance / days;
    }

    /** The mean of the wave over the days after {@code from}, which begins at its height with 1970. */
    private static double meanCosine(long from, int days) {
        return (SINE[inCycle(from + days)] - SINE[inCycle(from)]) / (TURN * days);
    }

    private static double meanSine(long from, int days) {
        return (COSINE[inCycle(from)] - COSINE[inCycle(from + days)]) / (TURN * days);
    }

    private static int inCycle(long day) {
        return (int) Math.floorMod(day, (long) CYCLE);
    }
}
