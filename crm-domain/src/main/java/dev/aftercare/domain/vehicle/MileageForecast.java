package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Distance;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a car will have gone a distance, by the mean daily distance between the first and the last point that is known of it (VEH-4).
 *
 * @param first the first point
 * @param last the last point, never before the first and never with less on the meter
 * @param points how many points count, the first and the last among them
 */
public record MileageForecast(Point first, Point last, int points) {

    private static final long KILOMETRES_A_DAY = 3_000;
    private static final int POINTS_TO_BE_SURE = 3;
    private static final int DAYS_TO_BE_SURE = 30;
    private static final int MOST_DAYS = 20 * 366;

    /** What the meter showed on a day of the dealer who read it. */
    public record Point(LocalDate day, Distance distance) {

        /** The point that a delivery is: a car is handed over with nothing on the meter. */
        public static Point delivery(LocalDate day) {
            return new Point(day, Distance.km(0));
        }

        /** The point that a reading is; none where it is flagged or is what people type who did not look (VEH-3, hard case 22). */
        public static Optional<Point> of(Reading reading) {
            return reading.flagged()
                            || OdometerRules.isDoubtful(reading.distance().amount())
                    ? Optional.empty()
                    : Optional.of(new Point(reading.readOn(), reading.distance()));
        }

        /** Whether a car can have come here from {@code earlier}: never backwards, at most 3,000 km a day. */
        private boolean canFollow(Point earlier) {
            long most = earlier.distance.millimetres()
                    + Math.max(1, days(earlier, this))
                            * Distance.km(KILOMETRES_A_DAY).millimetres();
            return !distance.isBelow(earlier.distance) && distance.millimetres() <= most;
        }
    }

    /**
     * What is known of a car, in whatever order; empty without any point. A point that cannot follow the one before it does not count, so
     * that one typing error leaves every forecast as it was (hard case 22).
     */
    public static Optional<MileageForecast> of(Collection<Point> known) {
        List<Point> sorted = known.stream()
                .sorted(Comparator.comparing(Point::day).thenComparing(Point::distance))
                .toList();
        Optional<MileageForecast> forecast = Optional.empty();
        for (Point point : sorted) {
            forecast = Optional.of(
                    forecast.map(so -> so.goneOnTo(point)).orElseGet(() -> new MileageForecast(point, point, 1)));
        }
        return forecast;
    }

    /** Whether the car can have come to a later point: never backwards, at most 3,000 km a day (hard case 22). */
    public boolean canGoOnTo(Point point) {
        return point.canFollow(last);
    }

    private MileageForecast goneOnTo(Point point) {
        return canGoOnTo(point) ? new MileageForecast(first, point, points + 1) : this;
    }

    /** The days from the first point to the last. */
    public int daysSpanned() {
        return Math.toIntExact(days(first, last));
    }

    /** Whether at least three points over 30 days speak for it; otherwise it is a guess. */
    public boolean isSure() {
        return points >= POINTS_TO_BE_SURE && daysSpanned() >= DAYS_TO_BE_SURE;
    }

    /**
     * The day on which the distance will have been reached, in the zone of the points: the last point's day where it was reached by then,
     * never an earlier one. Empty where nothing can be told: one point only, points of one day, a car that never moves (hard case 34), or
     * a day more than 20 years after the last point.
     */
    public Optional<LocalDate> reaches(Distance distance) {
        if (!last.distance.isBelow(distance)) {
            return Optional.of(last.day);
        }
        long gone = last.distance.millimetres() - first.distance.millimetres();
        if (gone == 0 || daysSpanned() == 0) {
            return Optional.empty();
        }
        BigInteger missing = BigInteger.valueOf(distance.millimetres() - last.distance.millimetres());
        BigInteger[] days =
                missing.multiply(BigInteger.valueOf(daysSpanned())).divideAndRemainder(BigInteger.valueOf(gone));
        BigInteger needed = days[0].add(BigInteger.valueOf(days[1].signum()));
        return needed.compareTo(BigInteger.valueOf(MOST_DAYS)) > 0
                ? Optional.empty()
                : Optional.of(last.day.plusDays(needed.longValueExact()));
    }

    private static long days(Point from, Point to) {
        return to.day.toEpochDay() - from.day.toEpochDay();
    }
}
