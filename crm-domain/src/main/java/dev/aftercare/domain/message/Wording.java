package dev.aftercare.domain.message;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a message says, as a text's key and arguments: it is put into words when it is delivered, and never stored so.
 *
 * @param key of a text
 * @param arguments days, distances and codes by name; no personal data
 * @param language the tag of its language
 */
public record Wording(String key, SortedMap<String, String> arguments, String language) {

    public Wording {
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    /** The same text with arguments that are known only when it is delivered; a name must not be there twice. */
    public Wording completedBy(Map<String, String> more) {
        return new Wording(
                key,
                ImmutableSortedMap.<String, String>naturalOrder()
                        .putAll(arguments)
                        .putAll(more)
                        .buildOrThrow(),
                language);
    }
}
