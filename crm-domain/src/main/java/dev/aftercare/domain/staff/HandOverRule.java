package dev.aftercare.domain.staff;

/** How the open work of somebody who leaves is shared out (NET-3). */
public enum HandOverRule {
    /** One after the other, in the order of ids. */
    ROUND_ROBIN,
    /** Each piece to who has least open work by then; of several the first by id. */
    BY_LOAD,
    /** All to one person. */
    TO_PERSON
}
