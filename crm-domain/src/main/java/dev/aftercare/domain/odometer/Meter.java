package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;

/**
 * One of the meters that a car has had, counted from 1 (VEH-3): when the instrument cluster is replaced, the next begins and the total goes on.
 *
 * @param number 1 for the one it was built with
 * @param carriedMillimetres what the car had gone when this meter showed nothing; below zero for a used meter that showed more than that
 */
public record Meter(int number, long carriedMillimetres) {

    /** The one that the car was built with. */
    public static final Meter FIRST = new Meter(1, 0);

    /** How far the car has gone when this meter shows so much, in millimetres. */
    public long totalMillimetres(Distance shown) {
        return carriedMillimetres + shown.millimetres();
    }

    /** The same, never below zero: as shown where this is the first meter, else in whole kilometres. */
    public Distance total(Distance shown) {
        return carriedMillimetres == 0
                ? shown
                : DistanceUnit.KILOMETRE.ofMillimetres(Math.max(0, totalMillimetres(shown)));
    }

    /** The same, which began when the car had gone so many millimetres more, or less where below zero. */
    Meter movedBy(long millimetres) {
        return new Meter(number, carriedMillimetres + millimetres);
    }

    /**
     * The meter that takes this one's place (hard case 23).
     *
     * @param last what this one showed last
     * @param first what the next one shows when it is fitted
     */
    public Meter replaced(Distance last, Distance first) {
        return new Meter(number + 1, totalMillimetres(last) - first.millimetres());
    }
}
