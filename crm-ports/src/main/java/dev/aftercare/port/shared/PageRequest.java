package dev.aftercare.port.shared;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which page is wanted.
 *
 * @param after the cursor that the page before gave out, none for the first page
 * @param limit how many items at the most, 1 to 200
 */
public record PageRequest(Optional<Cursor> after, int limit) {

    /** The most items that a page may have. */
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("page: limit is " + limit + ", allowed are 1 to " + MOST);
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(Optional.empty(), limit);
    }

    /** The sort key to go on behind as {@code reader} reads it, none for the first page; throws as {@link Cursor#key}. */
    public <K> Optional<K> afterKey(Function<String, K> reader) {
        return after.map(cursor -> cursor.key(reader));
    }
}
