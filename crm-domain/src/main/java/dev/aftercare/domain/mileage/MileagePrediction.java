package dev.aftercare.domain.mileage;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a car will have gone by a day, and when it will have gone a distance, each with the interval that holds it with a probability (VEH-4).
 * Of days and distances to come the two are each other's inverse: {@link #dateOf} is the first day for which {@link #distanceOn} tells the
 * distance or more, at every probability, both in the unit of the latest reading - of a distance in the other unit the begun unit that
 * {@link #distanceOn} leaves out may be the one that was asked for. The same points in any order give the same. Immutable.
 */
public final class MileagePrediction {

    /** The probability of the interval where none is asked for. */
    public static final double USUAL_PROBABILITY = 0.8;

    private static final double LEAST_PROBABILITY = 0.5;
    private static final double MOST_PROBABILITY = 0.99;
    private static final Distance FARTHEST = Distance.km(100_000_000);

    private final KnownMileage known;
    private final MileagePoint last;
    private final MileageCurve curve;
    private final MileageBasis basis;

    MileagePrediction(KnownMileage known, MileageCurve curve, MileageBasis basis) {
        this.known = known;
        this.last = known.last();
        this.curve = curve;
        this.basis = basis;
    }

    /** What it rests on. */
    public MileageBasis basis() {
        return basis;
    }

    /** {@link #distanceOn(LocalDate, double)} that holds it in 80 of 100 cases. */
    public PredictedDistance distanceOn(LocalDate day) {
        return distanceOn(day, USUAL_PROBABILITY);
    }

    /**
     * What the car will have gone by the end of a day: what it had gone at the latest reading for that day and those before, what it will
     * have gone in 20 years for those beyond.
     *
     * @param probability of the interval, 0.5 to 0.99
     * @throws IllegalArgumentException for any other probability
     */
    public PredictedDistance distanceOn(LocalDate day, double probability) {
        double z = NormalQuantile.ofInterval(checked(probability));
        long ahead = Math.max(0, day.toEpochDay() - last.day().toEpochDay());
        int days = (int) Math.min(MileageCurve.LAST_DAY, ahead);
        return new PredictedDistance(day, after(days, 0), after(days, -z), after(days, z));
    }

    /** {@link #dateOf(Distance, double)} that holds it in 80 of 100 cases. */
    public Optional<PredictedDate> dateOf(Distance distance) {
        return dateOf(distance, USUAL_PROBABILITY);
    }

    /**
     * The day by whose end the car will have gone a distance; where it has, the day on which it did, for all that was read
     * ({@link KnownMileage#reached}). Empty where that is more than 20 years after the latest reading.
     *
     * @param probability of the interval, 0.5 to 0.99
     * @throws IllegalArgumentException for any other probability
     */
    public Optional<PredictedDate> dateOf(Distance distance, double probability) {
        double z = NormalQuantile.ofInterval(checked(probability));
        if (!last.total().isBelow(distance)) {
            return Optional.of(known.reached(distance));
        }
        return day(distance, 0)
                .map(likely -> new PredictedDate(likely, day(distance, z).orElse(likely), day(distance, -z)));
    }

    private Distance after(int days, double z) {
        long millimetres = last.total().millimetres() + curve.after(days, z);
        return last.total().unit().ofMillimetres(Math.min(millimetres, FARTHEST.millimetres()));
    }

    private Optional<LocalDate> day(Distance distance, double z) {
        int days = curve.firstDay(distance.millimetres() - last.total().millimetres(), z);
        return days < 0 ? Optional.empty() : Optional.of(last.day().plusDays(days));
    }

    private static double checked(double probability) {
        if (!(probability >= LEAST_PROBABILITY && probability <= MOST_PROBABILITY)) {
            throw new IllegalArgumentException("probability is " + probability + ", allowed are 0.5 to 0.99");
        }
        return probability;
    }
}
