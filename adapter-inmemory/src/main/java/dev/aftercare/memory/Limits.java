package dev.aftercare.memory;

import java.util.List;

/** Limits of what may be asked for at once. */
final class Limits {

    private Limits() {}

    static void requireAtMost(String what, int size, int most) {
        if (size > most) {
            throw new IllegalArgumentException(
                    what + " are " + size + ", allowed are " + most + ". Maybe ask in parts.");
        }
    }

    /** The last {@code limit} of {@code items}. */
    static <T> List<T> last(List<T> items, int limit) {
        return items.subList(Math.max(0, items.size() - limit), items.size());
    }
}
