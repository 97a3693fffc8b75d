package dev.aftercare.usecase.importing;

/** What becomes of a row with a value that cannot be taken; it is reported either way. */
public enum WhenFaulty {
    /** The row is taken without the value. */
    DROP_FIELD,
    /** The row is not taken. */
    REFUSE_ROW
}
