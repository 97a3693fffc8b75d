package dev.aftercare.usecase.importing;

/** What the text of a cell is read as. */
public enum FieldType {
    /** Plain text; what looks like a formula is text too. */
    TEXT,
    /** Several texts: one in each column, or several in a cell, parted by the mapping's format. */
    TEXTS,
    /** A day; the mapping's format says how it is written, {@code yyyy-MM-dd} where it says nothing. */
    DATE,
    /** A whole number; the format {@code 1.234} says that a point parts thousands, otherwise a comma does. */
    WHOLE_NUMBER,
    /** What a meter showed, as a whole number with its unit; a fraction is left out. */
    ODOMETER,
    /** One of a few codes. */
    CODE
}
