package dev.aftercare.domain.followup;

/** How grave a problem is that a customer told of, the least first. */
public enum ProblemSeverity {
    MINOR,
    SERIOUS,
    GRAVE
}
