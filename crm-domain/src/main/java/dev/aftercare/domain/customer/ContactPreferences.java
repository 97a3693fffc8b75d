package dev.aftercare.domain.customer;

import java.util.List;
import java.util.Optional;

/**
 * How a customer likes to be contacted (CUS-2).
 *
 * @param channel the one they like best
 * @param hours at which they are not disturbed, by the dealer's clock
 * @param language the tag of their language, {@code zh} or {@code en}
 */
public record ContactPreferences(
        Optional<ContactChannel> channel, Optional<ConvenientHours> hours, Optional<String> language) {

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final ContactPreferences NONE =
            new ContactPreferences(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @throws IllegalArgumentException if there are no texts in that language
     */
    public ContactPreferences {
        language.filter(tag -> !LANGUAGES.contains(tag)).ifPresent(tag -> {
            throw new IllegalArgumentException(
                    "contact preferences: language is " + tag + ", allowed are " + LANGUAGES);
        });
    }

    /** Nothing was said. */
    public static ContactPreferences none() {
        return NONE;
    }
}
