package dev.aftercare.domain.care;

/** How sure the day of a due service is (VEH-4, hard case 34). */
public enum Certainty {
    /** The distance is predicted from at least three points over 30 days. */
    SURE,
    /** The distance is predicted from fewer. */
    GUESS,
    /** Nothing can be told about the distance; the day is by date alone. */
    TIME_ONLY
}
