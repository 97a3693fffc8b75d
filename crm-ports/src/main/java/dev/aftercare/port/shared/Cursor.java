package dev.aftercare.port.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;

/**
 * Where a page ended, opaque to whoever hands it back: {@code text} may be given out and must be given in unchanged.
 * The same on every storage.
 */
public record Cursor(String text) {

    /** A cursor behind the item with that sort key. */
    public static Cursor after(String sortKey) {
        return new Cursor(
                Base64.getUrlEncoder().withoutPadding().encodeToString(sortKey.getBytes(StandardCharsets.UTF_8)));
    }

    /** The sort key it stands behind; throws {@link UnknownCursorException} for a text that no page gave out. */
    public String sortKey() {
        return key(key -> key);
    }

    /**
     * The sort key it stands behind as {@code reader} reads it; throws {@link UnknownCursorException} for a text that no
     * page gave out, and where the reader finds that it is none of this list.
     */
    public <K> K key(Function<String, K> reader) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (after(key).equals(this) && key.indexOf('\0') < 0) {
                return reader.apply(key);
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOfThisList) {
            throw new UnknownCursorException(text);
        }
        throw new UnknownCursorException(text);
    }
}
