package dev.aftercare.port.merge;

import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import java.util.UUID;

/**
 * The place of a pair in the list of open ones: the likeliest first, then by id. Cursors carry its text, the same on every storage.
 *
 * @param unlikely per mille, 0 for who is surely one
 */
public record PairPlace(int unlikely, UUID id) {

    /** Before every place. */
    public static final PairPlace FIRST = new PairPlace(0, new UUID(0, 0));

    private static final int PER_MILLE = 1_000;
    private static final String SEPARATOR = "/";

    /** The place of {@code pair}. */
    public static PairPlace of(CustomerPair pair) {
        return new PairPlace(
                PER_MILLE - pair.likeness().map(Likeness::perMille).orElse(0),
                pair.id().value());
    }

    /** Reads the text of a place; throws a runtime exception that {@code Cursor.key} knows for any other text. */
    public static PairPlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        int unlikely = Integer.parseInt(parts[0]);
        if (unlikely < 0 || unlikely > PER_MILLE) {
            throw new IllegalArgumentException("nothing is so unlikely: " + unlikely);
        }
        return new PairPlace(unlikely, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return unlikely + SEPARATOR + id;
    }
}
