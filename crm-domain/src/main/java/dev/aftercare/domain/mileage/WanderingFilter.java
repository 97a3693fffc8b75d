package dev.aftercare.domain.mileage;

/**
 * A mean and a deviation from it that fades and comes anew (an Ornstein-Uhlenbeck process); without deviation a plain mean. What is observed
 * are means over the days between readings, so few and irregular readings weigh as they should.
 */
final class WanderingFilter extends HabitFilter {

    private final double dayVariance;
    private final double wanderVariance;
    private final Fading fading;
    private double mean = 1;
    private double deviation;
    private double meanVariance;
    private double covariance;
    private double deviationVariance;

    /** From a mean of 1 with that variance on. */
    WanderingFilter(DrivingHabit habit, Fading fading, double meanVariance) {
        this.dayVariance = habit.dayVariance();
        this.wanderVariance = habit.wanderVariance();
        this.fading = fading;
        this.meanVariance = meanVariance;
        this.deviationVariance = habit.wanderVariance();
    }

    @Override
    void observe(long until, int days, double daily) {
        double left = fading.left(days);
        double share = fading.share(days);
        double withMean = meanVariance + share * covariance;
        double withDeviation = covariance + share * deviationVariance;
        double variance = withMean + share * withDeviation + newVariance(days);
        double gain = 1 / variance;
        double off = daily - mean - share * deviation;
        double withEnd = left * withDeviation + wanderVariance * (1 - left) * share;
        mean += withMean * gain * off;
        deviation = left * deviation + withEnd * gain * off;
        meanVariance -= withMean * gain * withMean;
        covariance = left * covariance - withMean * gain * withEnd;
        deviationVariance =
                left * left * deviationVariance + wanderVariance * (1 - left * left) - withEnd * gain * withEnd;
        learn(variance, off * gain * off);
    }

    @Override
    void unsettle(double variance) {
        meanVariance += variance;
    }

    @Override
    void predict(long from, int days, Moments into) {
        double share = fading.share(days);
        into.mean = mean + share * deviation;
        into.variance = meanVariance + share * (2 * covariance + share * deviationVariance) + newVariance(days);
    }

    /** What the days themselves add: what comes anew while they pass, and the day-to-day variance of their mean. */
    private double newVariance(int days) {
        return wanderVariance * fading.anew(days) + dayVariance / days;
    }
}
