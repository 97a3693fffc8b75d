package dev.aftercare.domain.customer;

/** What a customer said last of a purpose and channel (CUS-2). */
public enum ConsentState {
    NOTHING_SAID,
    GIVEN,
    WITHDRAWN
}
