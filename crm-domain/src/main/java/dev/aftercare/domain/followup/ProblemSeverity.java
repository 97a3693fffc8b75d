package dev.aftercare.domain.followup;

/** How grave a problem is that a customer told of. */
public enum ProblemSeverity {
    MINOR,
    SERIOUS,
    GRAVE
}
