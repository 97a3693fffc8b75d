package dev.aftercare.domain.odometer;

/** Why a reading is held until a person has looked (VEH-3, hard case 22). */
public enum HoldReason {
    /** Less than the car had gone before. */
    TOO_LOW,

    /** More than a car can go in the time that has passed, or than was read later. */
    TOO_HIGH,

    /** With one digit fewer it fits: 1,999,105 for 199,105. */
    DIGIT_TOO_MANY,

    /** With one digit more it fits: 19,910 for 199,105. */
    DIGIT_MISSING,

    /** With two neighbouring digits swapped it fits: 56,480 for 54,680. */
    SWAPPED_DIGITS,

    /** Read as miles it fits where kilometres were told, or the other way round. */
    OTHER_UNIT,

    /** Its value and that of the reading beside it belong to each other's day. */
    INTERCHANGED
}
