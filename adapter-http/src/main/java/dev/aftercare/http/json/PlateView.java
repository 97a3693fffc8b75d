package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.PlatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A car carried a plate from a day on.
 *
 * @param until since when it carries another one; absent where it carries it still
 * @param recordedBy the dealer; absent where that is another one than asks
 */
public record PlateView(
        String plate,
        String from,
        @Nullable String until,
        @Nullable String recordedBy) {

    /** The view of {@code period}. */
    public static PlateView of(PlatePeriod period) {
        return new PlateView(
                period.plate().value(),
                period.from().toString(),
                period.until().map(Object::toString).orElse(null),
                period.recordedBy().map(Object::toString).orElse(null));
    }
}
