package dev.aftercare.domain.specialhours;

/** Why a dealer has other hours on some days (CARE-11). */
public enum SpecialHoursReason {
    WEATHER,
    HOLIDAY,
    OTHER
}
