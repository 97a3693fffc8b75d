package dev.aftercare.domain.warranty;

import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a car's warranty ends: "ends probably in August, by distance" (WAR-2, VEH-4).
 *
 * @param term the code of the term that covers the car longest
 * @param lastDayByDate its last day whatever the car goes, that day included, in the zone of the dealer who delivered it
 * @param distanceLimit its distance; empty where it has none
 * @param reached when the car will have gone that far; empty where nothing tells, or the term has no distance
 */
public record WarrantyEnd(
        String term, LocalDate lastDayByDate, Optional<Distance> distanceLimit, Optional<PredictedDate> reached) {

    /** Whether the distance is likely to end it before the date does; a date that is predicted is probable, one by date is certain. */
    public boolean isByDistance() {
        return reached.filter(day -> day.likely().isBefore(lastDayByDate)).isPresent();
    }

    /** The last day, by date or by the predicted distance, whichever comes first. */
    public LocalDate lastDay() {
        return reached.map(PredictedDate::likely).filter(lastDayByDate::isAfter).orElse(lastDayByDate);
    }

    /** The first day on which it may end by distance, and that by date where none is before it. */
    public LocalDate earliest() {
        return reached.map(PredictedDate::earliest)
                .filter(lastDayByDate::isAfter)
                .orElse(lastDayByDate);
    }

    /** The latest day on which it ends: that by distance where it comes first for all that can be foreseen. */
    public LocalDate latest() {
        return reached.flatMap(PredictedDate::latest)
                .filter(lastDayByDate::isAfter)
                .orElse(lastDayByDate);
    }
}
