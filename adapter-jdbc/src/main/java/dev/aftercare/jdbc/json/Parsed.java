package dev.aftercare.jdbc.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values by the text they are stored as, each read once while it is kept: every booking reads the hours and skills of the
 * whole staff, and most of these texts are the same. For values that never change. Thread-safe.
 *
 * @param <T> the value
 */
final class Parsed<T> {

    private static final int MOST_KEPT = 1_000;

    private final Map<String, T> values = new ConcurrentHashMap<>();
    private final Function<String, T> reader;

    Parsed(Function<String, T> reader) {
        this.reader = reader;
    }

    /** The value of a text; what cannot be read throws as the reader does, each time. */
    T of(String text) {
        T known = values.get(text);
        if (known == null) {
            known = reader.apply(text);
            if (values.size() >= MOST_KEPT) {
                values.clear();
            }
            values.put(text, known);
        }
        return known;
    }
}
