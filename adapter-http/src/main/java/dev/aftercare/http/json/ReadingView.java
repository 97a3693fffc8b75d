package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.Reading;

/** An odometer reading. */
public record ReadingView(
        String id, String vehicle, String readOn, long amount, String unit, String source, boolean flagged) {

    /** The view of {@code reading}. */
    public static ReadingView of(Reading reading) {
        return new ReadingView(
                reading.id().toString(),
                reading.vehicle().toString(),
                reading.readOn().toString(),
                reading.distance().amount(),
                reading.distance().unit().name(),
                reading.source().name(),
                reading.flagged());
    }
}
