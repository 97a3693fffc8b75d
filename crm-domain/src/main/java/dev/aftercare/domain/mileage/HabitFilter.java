package dev.aftercare.domain.mileage;

/**
 * What one habit makes of the readings: a Kalman filter over the mean daily distances between them, in units of the car's own mean. All its
 * variances are known up to a common factor, which is estimated beside them. Not thread-safe; lives while one prediction is made.
 */
abstract class HabitFilter {

    /** How much the factor that common to all variances is known beforehand, counted in distances between readings. */
    private static final double KNOWN_BEFOREHAND = 5;

    private double determinant = 1;
    private double squares;
    private int seen;

    /** Takes the mean daily distance of the {@code days} that end with {@code until}, days since 1970. */
    abstract void observe(long until, int days, double daily);

    /** Makes what was learnt of the mean as unsure as if its variance were so much more. */
    abstract void unsettle(double variance);

    /** Sets {@code into} to mean and variance of the mean daily distance over so many days after {@code from}, days since 1970. */
    abstract void predict(long from, int days, Moments into);

    /** One distance was expected with that variance, and came out so far off: its square, in variances. */
    final void learn(double variance, double square) {
        determinant *= variance;
        squares += square;
        seen++;
    }

    /** The factor by which this car's variances differ from the habit's. */
    final double factor() {
        return (KNOWN_BEFOREHAND + squares) / (KNOWN_BEFOREHAND + seen);
    }

    /** The logarithm of how well the habit explains what was read, up to a constant that all habits share. */
    final double logLikelihood() {
        return -0.5
                * (StrictMath.log(determinant)
                        + (KNOWN_BEFOREHAND + seen) * StrictMath.log(KNOWN_BEFOREHAND + squares));
    }

    /** A mean and a variance. */
    static final class Moments {
        double mean;
        double variance;
    }
}
