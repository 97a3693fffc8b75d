package dev.aftercare.domain.customer;

/**
 * One way to reach a customer, and whether it was found right (CUS-1, CUS-3a).
 *
 * @param value the digits of a {@link Phone}, an e-mail or postal address, or a WeChat id; personal; 1 to 500 characters
 * @param label what it is to the customer, as "office"; at most 50 characters, empty where nothing was said
 * @param source who brought the value; it stays with the value, whoever tells the same again
 */
public record ContactPoint(
        ContactPointKind kind, String value, String label, Verification verification, ContactSource source) {

    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_LABEL = 50;

    /**
     * @throws IllegalArgumentException if the value is none of its kind, or a text is too long; the message has no personal data
     */
    public ContactPoint {
        if (value.isBlank() || value.length() > LONGEST_VALUE || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("contact point: a " + kind + " of " + value.length()
                    + " characters with a label of " + label.length() + ", allowed are 1 to " + LONGEST_VALUE
                    + " and up to "
                    + LONGEST_LABEL);
        }
        if (!isOfKind(kind, value)) {
            throw new IllegalArgumentException("contact point: the value is no " + kind);
        }
    }

    /** One of which nothing else is known, brought by the dealer. */
    public static ContactPoint of(ContactPointKind kind, String value) {
        return new ContactPoint(kind, value, "", Verification.unverified(), ContactSource.DEALER);
    }

    /** What makes it the same point as another: its kind and value. */
    public Key key() {
        return new Key(kind, value);
    }

    /** Kind and value. */
    public record Key(ContactPointKind kind, String value) {}

    /**
     * The phone.
     *
     * @throws IllegalStateException if it is none
     */
    public Phone phone() {
        if (kind != ContactPointKind.PHONE) {
            throw new IllegalStateException("contact point: a " + kind + " is no phone");
        }
        return new Phone(value);
    }

    /** With another label. */
    public ContactPoint labelled(String newLabel) {
        return new ContactPoint(kind, value, newLabel, verification, source);
    }

    /** Brought by somebody else. */
    public ContactPoint from(ContactSource newSource) {
        return new ContactPoint(kind, value, label, verification, newSource);
    }

    /** With what was found. */
    public ContactPoint judged(Verification found) {
        return new ContactPoint(kind, value, label, found, source);
    }

    /** What two records say of the same point: this one's label where it has one, and what was found last (CUS-4b). */
    public ContactPoint joinedBy(ContactPoint same) {
        return new ContactPoint(
                kind, value, label.isEmpty() ? same.label : label, verification.orLater(same.verification), source);
    }

    private static boolean isOfKind(ContactPointKind kind, String value) {
        return switch (kind) {
            case PHONE -> Phone.isDigits(value);
            case ADDRESS -> true;
            case E_MAIL -> isEMail(value);
            case WECHAT -> value.chars().noneMatch(Character::isWhitespace);
        };
    }

    /** One sign {@code @} with something on both sides, a dot behind it, and no blank: the rest only a sent letter can tell. */
    private static boolean isEMail(String value) {
        int at = value.indexOf('@');
        int dot = value.lastIndexOf('.');
        return at > 0
                && at == value.lastIndexOf('@')
                && dot > at + 1
                && dot < value.length() - 1
                && value.chars().noneMatch(Character::isWhitespace);
    }
}
