package dev.aftercare.domain.vehicle;

/** What position 9 of a {@link Vin} says about the rest (VEH-1). */
public enum CheckDigit {
    /** It is right: the VIN is plausible, never proven. */
    RIGHT,

    /** The region uses one and it is wrong: somebody mistyped or misread the VIN. */
    WRONG,

    /** The region does not use position 9 for it, so it says nothing, even where it happens to be right. */
    NOT_APPLICABLE
}
