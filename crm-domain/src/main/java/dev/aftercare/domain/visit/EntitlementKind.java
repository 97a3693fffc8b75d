package dev.aftercare.domain.visit;

/** What a customer gets for how they came to an appointment (APT-6c). */
public enum EntitlementKind {
    /** Who came on time pays less for labour. */
    LABOUR_DISCOUNT,
    /** Who came late gets something small once, to learn what being on time is worth. */
    GIFT
}
