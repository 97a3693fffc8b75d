package dev.aftercare.domain.mileage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a car will have gone a distance (VEH-4). Days are in the zone of what was read.
 *
 * @param likely as likely later as earlier; of a distance that was passed, where a steady way between what was read puts it
 * @param earliest before it the distance is reached in one half of the cases that the probability leaves
 * @param latest after it in the other half; empty where that is more than 20 years after the latest reading
 */
public record PredictedDate(LocalDate likely, LocalDate earliest, Optional<LocalDate> latest) {

    private static final int DAYS_TO_BE_CLOSE = 60;

    /** Whether earliest and latest are at most 60 days apart, so that who is called on the likely day is called in time. */
    public boolean isClose() {
        return latest.filter(day -> day.toEpochDay() - earliest.toEpochDay() <= DAYS_TO_BE_CLOSE)
                .isPresent();
    }
}
