package dev.aftercare.domain.warranty;

/** When a first service was done, seen from its limits (WAR-1a). */
public enum FirstServiceTiming {
    IN_TIME,
    /** Below the distance from which it makes sense; done all the same. */
    EARLY
}
