package dev.aftercare.domain.mileage;

import dev.aftercare.domain.mileage.HabitFilter.Moments;
import dev.aftercare.domain.shared.DistanceUnit;
import java.time.LocalDate;
import java.util.List;

/**
 * How a prediction is made (VEH-4): every habit explains the readings as well as it can, weighs as much as it explained, and tells what is to
 * come. Decision 0023 tells why, and where the figures come from.
 */
final class MileageModel {

    private static final double KILOMETRE = DistanceUnit.KILOMETRE.millimetres();

    /** How many days of readings the usual of such cars weighs. */
    private static final double DAYS_OF_THE_USUAL = 18;

    /** How unsure the mean daily distance is beforehand, as a variance relative to it. */
    private static final double MEAN_VARIANCE = 1;

    /** How much less sure it is under a new owner. */
    private static final double OWNER_VARIANCE = 0.5;

    /** A car that has not moved may do so yet: a fiftieth of its mean is the least that is expected. */
    private static final double LEAST = 0.02;

    private static final DrivingHabit[] HABITS = DrivingHabit.values();
    private static final Fading[] FADING = fading();

    private final HabitFilter[] filters = new HabitFilter[HABITS.length];
    private final double[] weights = new double[HABITS.length];
    private final double[] factors = new double[HABITS.length];

    private MileageModel() {
        for (int i = 0; i < HABITS.length; i++) {
            filters[i] = HABITS[i].seasonVariance() > 0
                    ? new SeasonFilter(HABITS[i], MEAN_VARIANCE)
                    : new WanderingFilter(HABITS[i], FADING[i], MEAN_VARIANCE);
        }
    }

    static MileagePrediction prediction(KnownMileage known, UsualMileage usual) {
        double gone = gone(known.first(), known.last());
        double ofTheUsual = usual.kilometresADay() * KILOMETRE * DAYS_OF_THE_USUAL;
        double mean = (ofTheUsual + gone) / (DAYS_OF_THE_USUAL + known.daysSpanned());
        MileageModel model = new MileageModel();
        model.learn(known, mean);
        MileageCurve curve = model.curve(known.last(), mean);
        return new MileagePrediction(known, curve, model.basis(known, curve));
    }

    private void learn(KnownMileage known, double mean) {
        List<MileagePoint> points = Spacing.spaced(known.points());
        MileagePoint earlier = points.get(0);
        long from = earlier.day().toEpochDay();
        long owner = known.ownedSince().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        boolean isUnsettled = owner <= from;
        for (int i = 1; i < points.size(); i++) {
            MileagePoint point = points.get(i);
            long until = point.day().toEpochDay();
            if (!isUnsettled && owner < until) {
                unsettle();
                isUnsettled = true;
            }
            int days = Math.toIntExact(until - from);
            double daily = gone(earlier, point) / (days * mean);
            for (HabitFilter filter : filters) {
                filter.observe(until, days, daily);
            }
            earlier = point;
            from = until;
        }
        if (!isUnsettled && owner < Long.MAX_VALUE) {
            unsettle();
        }
        weigh();
    }

    private void unsettle() {
        for (HabitFilter filter : filters) {
            filter.unsettle(OWNER_VARIANCE / filter.factor());
        }
    }

    private void weigh() {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < HABITS.length; i++) {
            weights[i] = filters[i].logLikelihood();
            factors[i] = filters[i].factor();
            best = Math.max(best, weights[i]);
        }
        double sum = 0;
        for (int i = 0; i < HABITS.length; i++) {
            weights[i] = HABITS[i].share() * StrictMath.exp(weights[i] - best);
            sum += weights[i];
        }
        for (int i = 0; i < HABITS.length; i++) {
            weights[i] /= sum;
        }
    }

    private MileageCurve curve(MileagePoint last, double mean) {
        long from = last.day().toEpochDay();
        Moments moments = new Moments();
        int knots = MileageCurve.knots();
        double[] likely = new double[knots];
        double[] spread = new double[knots];
        for (int knot = 0; knot < knots; knot++) {
            int days = MileageCurve.day(knot);
            moments(from, days, moments);
            double daily = Math.max(moments.mean, LEAST);
            likely[knot] = daily * mean * days;
            spread[knot] = Math.sqrt(moments.variance) / daily;
        }
        return new MileageCurve(likely, spread);
    }

    /** Mean and variance of the mean daily distance, over all habits by their weights. */
    private void moments(long from, int days, Moments into) {
        double mean = 0;
        double square = 0;
        for (int i = 0; i < HABITS.length; i++) {
            filters[i].predict(from, days, into);
            mean += weights[i] * into.mean;
            square += weights[i] * (into.variance * factors[i] + into.mean * into.mean);
        }
        into.mean = mean;
        into.variance = Math.max(0, square - mean * mean);
    }

    private MileageBasis basis(KnownMileage known, MileageCurve curve) {
        int likeliest = 0;
        for (int i = 1; i < HABITS.length; i++) {
            likeliest = weights[i] > weights[likeliest] ? i : likeliest;
        }
        return new MileageBasis(
                Math.round(curve.after(MileageBasis.DAYS_AHEAD, 0) / (MileageBasis.DAYS_AHEAD * KILOMETRE)),
                known.points().size(),
                known.daysSpanned(),
                known.first().day(),
                HABITS[likeliest]);
    }

    private static double gone(MileagePoint from, MileagePoint to) {
        return to.total().millimetres() - from.total().millimetres();
    }

    private static Fading[] fading() {
        Fading[] fading = new Fading[HABITS.length];
        for (int i = 0; i < HABITS.length; i++) {
            fading[i] = new Fading(HABITS[i].memoryDays());
        }
        return fading;
    }
}
