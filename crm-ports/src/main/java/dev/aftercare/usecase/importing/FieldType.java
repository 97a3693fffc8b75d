package dev.aftercare.usecase.importing;

/** What the text of a cell is read as. */
public enum FieldType {
    /** Plain text; what looks like a formula is text too. */
    TEXT,
    /** Several texts: one in each column, or several in a cell, parted by the mapping's format. */
    TEXTS,
    /** A day; the mapping's format says how it is written, {@code yyyy-MM-dd} where it says nothing. */
    DATE,
    /** A day, maybe with a time of day, where the mapping's format has one; ISO 8601 where it says nothing. */
    DATE_TIME,
    /** A whole number; the format {@code 1.234} says that a point parts thousands, otherwise a comma does. */
    WHOLE_NUMBER,
    /** An amount of money without its currency, with or without a fraction; its format as of whole numbers. */
    AMOUNT,
    /** What a meter showed, as a whole number with its unit; a fraction is left out. */
    ODOMETER,
    /** One of a few codes. */
    CODE,
    /**
     * A short code made of a text: its Latin letters, small, and its digits, up to 40 characters; all between them is one
     * hyphen. A text with other letters needs its code among the mapping's values.
     */
    SHORT_CODE
}
