package dev.aftercare.domain.mileage;

/** How many standard deviations an interval reaches to either side of the middle of a normal distribution. */
final class NormalQuantile {

    private static final double EIGHTY = 1.2815515655446004;

    private NormalQuantile() {}

    /**
     * For an interval that holds it with that probability, above 0 and below 1: by the approximation 26.2.23 of Abramowitz and Stegun, which is
     * at most 0.00045 off; exactly for 0.8.
     */
    static double ofInterval(double probability) {
        if (probability == MileagePrediction.USUAL_PROBABILITY) {
            return EIGHTY;
        }
        double t = Math.sqrt(-2 * StrictMath.log((1 - probability) / 2));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        return t - above / below;
    }
}
