package dev.aftercare.domain.mileage;

/**
 * The habits between which a prediction weighs by what was read (VEH-4). All figures are relative to what the car goes on a mean day; where
 * they come from is told in decision 0023.
 */
public enum DrivingHabit {
    /** The same from week to week, as commuters and taxis do. */
    STEADY(0.1, 0.125, 0, 0, 0),
    /** Much the same from month to month and something else after years, moves or new jobs. */
    CHANGING(0.45, 0.75, 1, 2_000, 0),
    /** Parked for weeks and then driven, as second cars are. */
    IRREGULAR(0.1, 20, 1.4, 60, 0),
    /** More at one time of the year than at the other, the same each year. */
    SEASONAL(0.35, 1.5, 0, 0, 0.12);

    private final double share;
    private final double dayVariance;
    private final double wanderVariance;
    private final int memoryDays;
    private final double seasonVariance;

    DrivingHabit(double share, double dayVariance, double wanderVariance, int memoryDays, double seasonVariance) {
        this.share = share;
        this.dayVariance = dayVariance;
        this.wanderVariance = wanderVariance;
        this.memoryDays = memoryDays;
        this.seasonVariance = seasonVariance;
    }

    /** How many cars of a hundred are taken to have it while nothing is known, as a share of one. */
    double share() {
        return share;
    }

    /** The variance from one day to the next, which n days together have n times. */
    double dayVariance() {
        return dayVariance;
    }

    /** The variance with which the daily distance wanders around its mean. */
    double wanderVariance() {
        return wanderVariance;
    }

    /** After how many days two thirds of a deviation from the mean are gone. */
    int memoryDays() {
        return memoryDays;
    }

    /** The variance of each of the two waves of a year. */
    double seasonVariance() {
        return seasonVariance;
    }
}
