package dev.aftercare.domain.care;

/** How sure the day of a due service is (VEH-4, hard case 34). */
public enum Certainty {
    /** At least three points over 30 days, and four times of five the distance is reached within 60 days around the predicted one. */
    SURE,
    /** The distance is predicted from fewer, or is reached within a wider stretch. */
    GUESS,
    /** Nothing can be told about the distance; the day is by date alone. */
    TIME_ONLY
}
