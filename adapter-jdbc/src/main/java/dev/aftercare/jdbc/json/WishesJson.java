package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ConsentHistory;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.ConvenientHours;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a customer wants to be contacted, and all that they said of consent. */
public record WishesJson(
        int v,
        @Nullable ContactChannel channel,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String language,
        List<ConsentJson> consents)
        implements Versioned {

    /** Consent that was given or withdrawn. */
    public record ConsentJson(
            ConsentPurpose purpose,
            ContactChannel channel,
            boolean given,
            String at,
            String by,
            ConsentProof.Means means,
            String wording) {

        static ConsentJson of(ConsentEntry entry) {
            return new ConsentJson(
                    entry.purpose(),
                    entry.channel(),
                    entry.given(),
                    entry.at().toString(),
                    entry.proof().by(),
                    entry.proof().means(),
                    entry.proof().wording());
        }

        ConsentEntry toEntry() {
            return new ConsentEntry(purpose, channel, given, Instant.parse(at), new ConsentProof(by, means, wording));
        }
    }

    /** The text of these wishes. */
    public static String write(ContactWishes wishes) {
        ContactPreferences preferences = wishes.preferences();
        return Json.write(new WishesJson(
                1,
                preferences.channel().orElse(null),
                preferences.hours().map(ConvenientHours::from).orElse(null),
                preferences.hours().map(ConvenientHours::to).orElse(null),
                preferences.language().orElse(null),
                wishes.consents().entries().stream().map(ConsentJson::of).toList()));
    }

    /** The wishes of a text. */
    public static ContactWishes read(String text) {
        WishesJson stored = Json.read(text, WishesJson.class);
        Optional<ConvenientHours> hours = stored.from == null || stored.to == null
                ? Optional.empty()
                : Optional.of(new ConvenientHours(stored.from, stored.to));
        return new ContactWishes(
                new ContactPreferences(
                        Optional.ofNullable(stored.channel), hours, Optional.ofNullable(stored.language)),
                new ConsentHistory(
                        stored.consents.stream().map(ConsentJson::toEntry).toList()));
    }
}
