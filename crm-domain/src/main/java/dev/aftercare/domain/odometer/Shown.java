package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;

/** What a meter showed, in its own unit. */
public record Shown(Distance distance, Meter meter) {

    /** How far the car had gone then, in millimetres. */
    public long totalMillimetres() {
        return meter.totalMillimetres(distance);
    }

    /** How far the car had gone then. */
    public Distance total() {
        return meter.total(distance);
    }

    /**
     * What the same meter shows when the car has gone so far: as told where it is the first one; else in its own unit, begun units counted, so that
     * what was turned into a total is told as it was; never below zero.
     */
    public Distance at(Distance total) {
        if (meter.carriedMillimetres() == 0) {
            return total;
        }
        long unit = distance.unit().millimetres();
        long length = total.millimetres() - meter.carriedMillimetres();
        return new Distance(Math.max(0, -Math.floorDiv(-length, unit)), distance.unit());
    }

    /** So much on the same meter. */
    Shown showing(long amount) {
        return new Shown(new Distance(amount, distance.unit()), meter);
    }

    /** What the meter shows, in whole units, when the car has gone so far; never below zero. */
    long amountAt(double totalMillimetres) {
        DistanceUnit unit = distance.unit();
        double units = (totalMillimetres - meter.carriedMillimetres()) / unit.millimetres();
        return Math.max(0, Math.min(Distance.LARGEST, Math.round(units)));
    }
}
