package dev.aftercare.domain.time;

/**
 * What becomes of a date that is no working day: the written rule by which a call that would fall on a Sunday in the National Day week
 * is made on another day (FUP-1a). A working day stays where it is.
 */
public enum Roll {
    /** It stays, working day or not. */
    STAY,
    /** The next working day. */
    FORWARD,
    /** The last working day before. */
    BACK,
    /** The nearer of the two; the later one if both are as near. */
    NEAREST
}
