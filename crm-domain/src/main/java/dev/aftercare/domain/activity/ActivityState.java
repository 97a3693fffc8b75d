package dev.aftercare.domain.activity;

/** How closely a customer or a car keeps to the workshop on a day (CUS-6), in the order in which the states are tested. */
public enum ActivityState {
    /** Often enough in the period; 3 visits or more by default. */
    ACTIVE,
    /** Swaying (摇摆): a visit fewer, or a single one that is recent. */
    SWAYING,
    /** Drifting away (摇摆趋于流失): a single visit that is not recent. */
    DRIFTING,
    /** Delivered less than a year ago and not in yet. */
    NEW,
    /** Lost (流失): no visit in the period. */
    LOST
}
