package dev.aftercare.domain.customer;

/** How a person is addressed, which also says the gender where it was told (CUS-1). */
public enum Salutation {
    /** 先生 */
    MR,
    /** 女士 */
    MS
}
