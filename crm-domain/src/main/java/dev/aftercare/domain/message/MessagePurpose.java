package dev.aftercare.domain.message;

import dev.aftercare.domain.customer.ConsentPurpose;

/** Why customers are written to. */
public enum MessagePurpose {
    /** A service of their car is due soon (CARE-1). */
    CARE_REMINDER("care-reminder", ConsentPurpose.SERVICE),
    /** An insurance policy of their car ends soon, or it has to be inspected (CARE-1). */
    PAPER_REMINDER("paper-reminder", ConsentPurpose.SERVICE),
    /** A place in the workshop is held for them until they answer (APT-7). */
    WAITING_OFFER("waiting-offer", ConsentPurpose.SERVICE),
    /** A one-time code by which they let a dealer see the history of their car (NET-2); it never waits in the queue. */
    ACCESS_CODE("access-code", ConsentPurpose.SERVICE),
    /** What was agreed, with address and route, at once after it was (APT-5a). */
    APPOINTMENT_CONFIRMATION("appointment-confirmation", ConsentPurpose.SERVICE),
    /** An appointment is near, and what to bring (APT-5c). */
    APPOINTMENT_REMINDER("appointment-reminder", ConsentPurpose.SERVICE),
    /** The dealer called an appointment off of which the customer had been told (APT-7). */
    APPOINTMENT_CANCELLATION("appointment-cancellation", ConsentPurpose.SERVICE),
    /** The dealer has other hours on a day of their appointment, or while their car is in the house, or has them no more (CARE-11). */
    SPECIAL_HOURS("special-hours", ConsentPurpose.SERVICE),
    /** The same told to others nearby (CARE-11). */
    SPECIAL_HOURS_NEWS("special-hours-news", ConsentPurpose.MARKETING);

    private final String code;
    private final ConsentPurpose consent;

    MessagePurpose(String code, ConsentPurpose consent) {
        this.code = code;
        this.consent = consent;
    }

    /** What a customer has to allow for it (CUS-2). */
    public ConsentPurpose consent() {
        return consent;
    }

    /** Whether somebody calls where nobody can write; nobody does for an advertisement. */
    public boolean isCalledAbout() {
        return this != SPECIAL_HOURS_NEWS;
    }

    /** The stable name, as channels, events and the keys of texts use it. */
    public String code() {
        return code;
    }
}
