package dev.aftercare.domain.customer;

/** Who brought a contact point (CUS-11). */
public enum ContactSource {
    /** The dealer's staff, or another system of the dealer's. */
    DEALER,
    /** The customer, by their own hand. */
    CUSTOMER
}
