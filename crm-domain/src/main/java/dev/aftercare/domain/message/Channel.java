package dev.aftercare.domain.message;

import dev.aftercare.domain.customer.ContactChannel;

/** How a customer is reached by the library (CARE-4). */
public enum Channel {
    SMS(ContactChannel.SMS),
    /** Somebody of the dealer calls. */
    CALL(ContactChannel.CALL);

    private final ContactChannel contact;

    Channel(ContactChannel contact) {
        this.contact = contact;
    }

    /** As customers speak of it when they say how they want to be contacted (CUS-2). */
    public ContactChannel contact() {
        return contact;
    }
}
