package dev.aftercare.domain.authority;

/** Where an approval stands. */
public enum ApprovalState {
    /** Somebody who may has to decide. */
    WAITING,
    /** It may be done. */
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** It was done. */
    USED,
    /** It is not needed any more. */
    LIFTED;

    /** Whether something is still to come of it. */
    public boolean isOpen() {
        return this == WAITING || this == APPROVED;
    }
}
