package dev.aftercare.domain.mileage;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of how far a car had gone, by day (VEH-4). Immutable. */
public final class KnownMileage {

    private static final Comparator<MileagePoint> BY_DAY =
            (one, other) -> one.day().equals(other.day())
                    ? one.total().compareTo(other.total())
                    : one.day().compareTo(other.day());

    private final List<MileagePoint> points;
    private final Optional<LocalDate> ownedSince;

    private KnownMileage(List<MileagePoint> points, Optional<LocalDate> ownedSince) {
        this.points = points;
        this.ownedSince = ownedSince;
    }

    /**
     * What is known of a car, in whatever order; empty without any point. A point that cannot follow the one before it does not count, so
     * that one typing error leaves every prediction as it was (hard case 22).
     */
    public static Optional<KnownMileage> of(Collection<MileagePoint> known) {
        List<MileagePoint> sorted = new ArrayList<>(known);
        sorted.sort(BY_DAY);
        List<MileagePoint> clean = new ArrayList<>(sorted.size());
        for (MileagePoint point : sorted) {
            if (clean.isEmpty() || point.canFollow(clean.get(clean.size() - 1))) {
                clean.add(point);
            }
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(new KnownMileage(List.copyOf(clean), Optional.empty()));
    }

    /**
     * What readings and what else is known tell of a car.
     *
     * @param boughtOn the day on which its present owner bought it from another, where that is known
     */
    public static Optional<KnownMileage> of(
            Stream<MileagePoint> known, Collection<Reading> readings, Optional<LocalDate> boughtOn) {
        return of(Stream.concat(known, readings.stream().flatMap(reading -> MileagePoint.of(reading).stream()))
                        .toList())
                .map(mileage -> boughtOn.map(mileage::ownedSince).orElse(mileage));
    }

    /** The same of a car that its present owner has since that day: what they drive is told by what was read since (hard case 24). */
    public KnownMileage ownedSince(LocalDate day) {
        return new KnownMileage(points, Optional.of(day));
    }

    /** The points that count, by day; at least one. */
    public List<MileagePoint> points() {
        return points;
    }

    /** Since when its present owner has it, where that is known. */
    public Optional<LocalDate> ownedSince() {
        return ownedSince;
    }

    /** The first point. */
    public MileagePoint first() {
        return points.get(0);
    }

    /** The latest point, which has gone farthest. */
    public MileagePoint last() {
        return points.get(points.size() - 1);
    }

    /** The days from the first point to the latest, 0 or more. */
    public int daysSpanned() {
        return Math.toIntExact(last().day().toEpochDay() - first().day().toEpochDay());
    }

    /** Whether the car can have come from the latest point to that one: never backwards, at most 3,000 km a day (hard case 22). */
    public boolean canGoOnTo(MileagePoint point) {
        return point.canFollow(last());
    }

    /**
     * When the car had gone a distance that the latest point has reached: between the last point below it and the first that is not, likely where a
     * steady way between the two puts it. What is read later does not move it. Where the first point had gone it already, that day.
     *
     * @throws IllegalArgumentException for a distance that no point has reached
     */
    PredictedDate reached(Distance distance) {
        if (last().total().isBelow(distance)) {
            throw new IllegalArgumentException("no point has reached " + distance);
        }
        MileagePoint below = first();
        for (MileagePoint point : points) {
            if (!point.total().isBelow(distance)) {
                return new PredictedDate(steadily(below, point, distance), below.day(), Optional.of(point.day()));
            }
            below = point;
        }
        throw new IllegalStateException("the last point is one of them");
    }

    private static LocalDate steadily(MileagePoint from, MileagePoint to, Distance distance) {
        double gone = to.total().millimetres() - from.total().millimetres();
        double left = to.total().millimetres() - distance.millimetres();
        long days = to.day().toEpochDay() - from.day().toEpochDay();
        return gone <= 0 ? to.day() : to.day().minusDays((long) (days * left / gone));
    }

    /** What is to be expected of it; empty where its points tell nothing of what it goes on a day (hard case 34). */
    public Optional<MileagePrediction> ofThisCar(UsualMileage usual) {
        return Optional.of(predicted(usual))
                .filter(prediction -> prediction.basis().isOfThisCar());
    }

    /** What is to be expected of it (VEH-4). */
    public MileagePrediction predicted(UsualMileage usual) {
        return MileageModel.prediction(this, usual);
    }
}
