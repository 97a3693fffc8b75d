package dev.aftercare.http.json;

import dev.aftercare.domain.contact.Contact;
import org.jspecify.annotations.Nullable;

/**
 * One line of a customer's journal.
 *
 * @param handledBy the person of the dealer's staff, absent where it was nobody of them
 */
public record ContactView(
        String kind,
        String dealer,
        String record,
        String at,
        @Nullable String handledBy,
        String topic,
        String state,
        @Nullable String felt) {

    /** The view of {@code contact}. */
    public static ContactView of(Contact contact) {
        return new ContactView(
                contact.kind().name(),
                contact.dealer().toString(),
                contact.record().id().toString(),
                contact.at().toString(),
                contact.handledBy().map(Object::toString).orElse(null),
                contact.topic(),
                contact.state(),
                contact.felt().map(Enum::name).orElse(null));
    }
}
