package dev.aftercare.domain.customer;

/** How a customer wants to be contacted, and what they consented to (CUS-2). */
public record ContactWishes(ContactPreferences preferences, ConsentHistory consents) {

    private static final ContactWishes NONE = new ContactWishes(ContactPreferences.none(), ConsentHistory.none());

    /** Nothing was said yet. */
    public static ContactWishes none() {
        return NONE;
    }

    /** With one more entry of consent. */
    public ContactWishes with(ConsentEntry entry) {
        return new ContactWishes(preferences, consents.with(entry));
    }
}
