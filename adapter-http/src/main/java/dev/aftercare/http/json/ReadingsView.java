package dev.aftercare.http.json;

import dev.aftercare.usecase.vehicle.RecordReadings;
import dev.aftercare.usecase.vehicle.RecordReadings.Became;

/**
 * What became of a series of readings.
 *
 * @param added how many are new
 * @param movedOn how many took the place of an earlier one of their day that the car told by itself
 * @param known how many were left out
 * @param held how many of those that were taken wait for a person's look
 */
public record ReadingsView(int added, int movedOn, int known, int held) {

    /** The view of {@code result}. */
    public static ReadingsView of(RecordReadings.Result result) {
        return new ReadingsView(
                result.count(Became.ADDED), result.count(Became.MOVED_ON), result.count(Became.KNOWN), result.held());
    }
}
