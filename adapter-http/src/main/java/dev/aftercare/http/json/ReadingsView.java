package dev.aftercare.http.json;

import dev.aftercare.usecase.vehicle.RecordReadings;

/** What became of a series of readings. */
public record ReadingsView(int added, int known, int held) {

    /** The view of {@code result}. */
    public static ReadingsView of(RecordReadings.Result result) {
        return new ReadingsView(result.added(), result.known(), result.held());
    }
}
