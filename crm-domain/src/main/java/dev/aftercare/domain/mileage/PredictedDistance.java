package dev.aftercare.domain.mileage;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;

/**
 * What a car will have gone by the end of a day (VEH-4).
 *
 * @param day in the zone of what was read
 * @param likely as likely more as less; in the unit of the latest reading, begun units not counted
 * @param low below it the car is in one half of the cases that the probability leaves
 * @param high above it in the other half; not below {@code likely}
 */
public record PredictedDistance(LocalDate day, Distance likely, Distance low, Distance high) {}
