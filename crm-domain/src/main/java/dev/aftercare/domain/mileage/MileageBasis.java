package dev.aftercare.domain.mileage;

import java.time.LocalDate;

/**
 * What a prediction rests on, told in the text {@code mileage.basis}: "38 km a day from 7 readings since March" (VEH-4).
 *
 * @param kilometresADay what is expected on a mean day of the next 90, rounded
 * @param points how many points count, 1 or more, the delivery among them where it is known
 * @param daysSpanned from the first point to the latest, 0 or more
 * @param since the day of the first point
 * @param habit the habit that explains them best
 */
public record MileageBasis(long kilometresADay, int points, int daysSpanned, LocalDate since, DrivingHabit habit) {

    /** For so many days ahead the mean daily distance is told. */
    static final int DAYS_AHEAD = 90;

    private static final int POINTS_TO_BE_ENOUGH = 3;
    private static final int DAYS_TO_BE_ENOUGH = 30;

    /** Whether anything of this car is in it: points of one day only tell what such cars do (hard case 34). */
    public boolean isOfThisCar() {
        return daysSpanned > 0;
    }

    /** Whether at least three points over 30 days speak for it; otherwise it is a guess. */
    public boolean isEnough() {
        return points >= POINTS_TO_BE_ENOUGH && daysSpanned >= DAYS_TO_BE_ENOUGH;
    }
}
