package dev.aftercare.domain.merge;

/** What is known of a pair of customers (CUS-4b). */
public enum PairState {
    /** They look like one, and nobody has decided yet. */
    OPEN,
    /** They are one. */
    MERGED,
    /** Somebody found that they are two; they are not proposed again. */
    TWO
}
