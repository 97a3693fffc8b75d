package dev.aftercare.domain.followup;

/** What came of one attempt to call (FUP-3). */
public enum CallResult {
    /** Reached, and all is said. */
    DONE,
    NO_ANSWER,
    /** Reached, but not convenient: the customer named another time. */
    CALL_BACK,
    /** Somebody else at the phone; the right person is noted. */
    WRONG_PERSON,
    /** Reached, and something is wrong (FUP-5). */
    PROBLEM_FOUND;

    /** Whether the customer was at the phone. */
    public boolean isReached() {
        return this == DONE || this == CALL_BACK || this == PROBLEM_FOUND;
    }
}
