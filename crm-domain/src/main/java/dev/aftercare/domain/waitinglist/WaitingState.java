package dev.aftercare.domain.waitinglist;

/** Where an entry of the waiting list stands (APT-7). */
public enum WaitingState {
    /** No place was found yet, or none that was taken. */
    WAITING,
    /** A place is held for them until they answer, or their time is over. */
    OFFERED,
    /** They took what was offered, and have an appointment there. */
    TAKEN,
    /** They do not want to wait any more. */
    WITHDRAWN,
    /** There is nothing left to wait for: they have booked otherwise, or the car is another's by now. */
    PASSED_OVER,
    /** The last day for which they waited has come. */
    LAPSED;

    /** Whether they still wait for a place, or for the end of an offer. */
    public boolean isStanding() {
        return this == WAITING || this == OFFERED;
    }
}
