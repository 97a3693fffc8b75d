package dev.aftercare.domain.customer;

/** For what a customer consents to be contacted (CUS-2). */
public enum ConsentPurpose {
    /** About their own cars, visits and appointments. */
    SERVICE,
    /** Asked how satisfied they are. */
    SURVEY,
    MARKETING
}
