package dev.aftercare.domain.customer;

/** What one customer is to another (CUS-1); it is said from the first to the second. */
public enum RelationRole {
    /** Both live in one household (同户); it reads the same from both ends. */
    HOUSEHOLD,
    EMPLOYED_BY,
    /** Drives the cars of the other (用车人). */
    DRIVES_FOR,
    /** Pays the bills of the other (付款人). */
    PAYS_FOR;

    /** Whether it reads the same from both ends. */
    public boolean isMutual() {
        return this == HOUSEHOLD;
    }
}
