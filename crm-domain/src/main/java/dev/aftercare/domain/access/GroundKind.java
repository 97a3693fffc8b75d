package dev.aftercare.domain.access;

/** Why a dealer may see a shared record (NET-2). */
public enum GroundKind {
    /** The dealer entered it: a person without end; a car only as this dealer entered it, not its history. */
    REGISTERED_HERE(false),
    /** The dealer sold the car; until its next owner. */
    OWN_SALE(true),
    /** An appointment is open, or ended less than the policy's days ago. */
    APPOINTMENT(true),
    /** The car is in the house, or left less than the policy's days ago. */
    VISIT(true),
    /** Somebody brought the car's papers: full VIN and current plate. */
    PAPERS(true),
    /** The car's owner confirmed it by a one-time code. */
    ONE_TIME_CODE(true);

    private final boolean opensHistory;

    GroundKind(boolean opensHistory) {
        this.opensHistory = opensHistory;
    }

    /** Whether it opens what other dealers did to a car. */
    public boolean opensHistory() {
        return opensHistory;
    }
}
