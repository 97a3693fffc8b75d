package dev.aftercare.domain.followup;

/** What the customer answered when asked whether all was well. */
public enum Satisfaction {
    SATISFIED,
    NOT_SATISFIED,
    NOT_ASKED
}
