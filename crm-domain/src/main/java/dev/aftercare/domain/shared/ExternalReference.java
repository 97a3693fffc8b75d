package dev.aftercare.domain.shared;

import java.util.Comparator;

/**
 * What another system calls a thing: the system and its key there. One reference names one thing of a kind in an
 * organisation, so that an import can find again what it brought.
 *
 * @param system short name of the other system, 1 to 40 characters
 * @param key the key in that system, 1 to 100 characters
 */
public record ExternalReference(String system, String key) implements Comparable<ExternalReference> {

    /** The most characters that a key can have. */
    public static final int MOST_KEY = 100;

    private static final int MOST_SYSTEM = 40;
    private static final Comparator<ExternalReference> ORDER = Comparator.comparing(
                    ExternalReference::system, CodePoints.ORDER)
            .thenComparing(ExternalReference::key, CodePoints.ORDER);

    public ExternalReference {
        requireLength("system", system, MOST_SYSTEM);
        requireLength("key", key, MOST_KEY);
    }

    private static void requireLength(String part, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(
                    "external reference: " + part + " has " + text.length() + " characters, allowed are 1 to " + most);
        }
    }

    @Override
    public int compareTo(ExternalReference other) {
        return ORDER.compare(this, other);
    }
}
