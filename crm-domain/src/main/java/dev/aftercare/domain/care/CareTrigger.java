package dev.aftercare.domain.care;

/** What makes a service due on its day: of date and distance whichever is predicted first (CARE-1). */
public enum CareTrigger {
    DATE,
    DISTANCE
}
