package dev.aftercare.domain.rights;

/** Why somebody is erased (CUS-9). */
public enum ErasureReason {
    /** The person asked for it. */
    ASKED_FOR,
    /** The person took back the consent on which the data was kept. */
    CONSENT_WITHDRAWN,
    /** What it was kept for is over. */
    NOT_NEEDED,
    /** It should not have been kept. */
    UNLAWFUL
}
