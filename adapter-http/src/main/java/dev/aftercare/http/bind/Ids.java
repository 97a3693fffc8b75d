package dev.aftercare.http.bind;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids wherever they stand: path, query, body, header or form. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** The id, in whichever case its letters are; empty where the text has another form. */
    public static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
