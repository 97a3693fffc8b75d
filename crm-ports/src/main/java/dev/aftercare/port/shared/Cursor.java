package dev.aftercare.port.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

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

    /** The sort key it stands behind; throws {@link IllegalArgumentException} for a text that no page gave out. */
    public String sortKey() {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
