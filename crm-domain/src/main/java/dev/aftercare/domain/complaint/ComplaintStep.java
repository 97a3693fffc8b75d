package dev.aftercare.domain.complaint;

/** What can be done to a complaint. What is possible where, {@link ComplaintState} says. */
public enum ComplaintStep {
    /** When, who, what and the wish are written down. */
    RECORD,
    /** Confirmed to the customer. */
    CONFIRM,
    /** Car, part, place and history are looked at; again where the customer does not accept what was proposed. */
    INVESTIGATE,
    FIND_CAUSE,
    PROPOSE,
    /** The customer accepts the solution, which stops the clock (CMP-3a). */
    AGREE,
    CARRY_OUT,
    ASK_AGAIN,
    CLOSE,
    /** The customer is not satisfied: back to the investigation, and the clock runs on. */
    REOPEN,
    /** What is done so that it does not happen again (举一反三), which may follow after closing (CMP-5). */
    PREVENT,
    /** A wait for the customer begins (CMP-3b). */
    PAUSE,
    RESUME,
    /** Weighed otherwise. */
    GRADE,
    TAKE,
    /** Custody is offered to somebody else. */
    OFFER,
    /** Custody is accepted by whom it was offered to. */
    ACCEPT,
    /** What somebody had who leaves the dealer goes to somebody else (NET-3). */
    HAND_OVER
}
