package dev.aftercare.domain.prospect;

/** Why a prospect did not become an owner here (战败原因, CUS-4a). */
public enum LossReason {
    PRICE,
    /** Finance was not granted, or was too dear. */
    FINANCE,
    /** No model, colour or equipment that fits. */
    MODEL,
    /** It would have come too late. */
    DELIVERY_TIME,
    /** Bought another brand. */
    OTHER_BRAND,
    /** Bought this brand at another dealer's. */
    OTHER_DEALER,
    /** Puts off buying, from whomever. */
    POSTPONED,
    NOT_REACHED,
    /** Does not want to be contacted; also who asked to be erased (CUS-9). */
    NO_CONTACT_WANTED,
    OTHER
}
