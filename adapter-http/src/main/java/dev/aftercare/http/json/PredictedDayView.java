package dev.aftercare.http.json;

import dev.aftercare.domain.mileage.PredictedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a car will have gone a distance.
 *
 * @param latest absent where it is more than 20 years away
 */
public record PredictedDayView(
        String likely, String earliest, @Nullable String latest) {

    static PredictedDayView of(PredictedDate date) {
        return new PredictedDayView(
                date.likely().toString(),
                date.earliest().toString(),
                date.latest().map(LocalDate::toString).orElse(null));
    }
}
