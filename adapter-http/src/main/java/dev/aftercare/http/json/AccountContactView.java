package dev.aftercare.http.json;

import dev.aftercare.domain.keyaccount.AccountContact;
import org.jspecify.annotations.Nullable;

/** A contact with a key account; {@code satisfied} is absent where it was not asked. */
public record AccountContactView(
        String id,
        String on,
        String channel,
        String by,
        String feedback,
        @Nullable Boolean satisfied) {

    /** The view of {@code contact}. */
    public static AccountContactView of(AccountContact contact) {
        return new AccountContactView(
                contact.id().toString(),
                contact.on().toString(),
                contact.channel().name(),
                contact.by(),
                contact.feedback(),
                contact.satisfied().orElse(null));
    }
}
