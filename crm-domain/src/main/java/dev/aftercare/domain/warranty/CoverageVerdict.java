package dev.aftercare.domain.warranty;

/** What a decision of coverage came to (WAR-3). */
public enum CoverageVerdict {
    COVERED,
    NOT_COVERED,
    /** Goes to diagnosis, then to the manufacturer's service department for approval. */
    UNDETERMINED
}
