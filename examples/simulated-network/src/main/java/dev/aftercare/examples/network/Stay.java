package dev.aftercare.examples.network;

import dev.aftercare.domain.visit.Visit;

/** A car in the house, and how many of the day's moments its work still takes. */
record Stay(Motorist motorist, Visit visit, int momentsLeft) {

    Stay worked(Visit now) {
        return new Stay(motorist, now, momentsLeft - 1);
    }
}
