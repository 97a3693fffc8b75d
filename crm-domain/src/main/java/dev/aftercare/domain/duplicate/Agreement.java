package dev.aftercare.domain.duplicate;

/** How far one field of two records agrees; where one of the two is unknown, nothing is said. */
public enum Agreement {
    /** The same value, case, width, accents and blanks aside. */
    SAME,
    /** The same but for a slip: a letter or digit wrong, missing, too many or swapped with its neighbour. */
    CLOSE,
    /** Alike, as a name and its initial, or a date of which two parts of three are the same. */
    ALIKE,
    DIFFERENT
}
