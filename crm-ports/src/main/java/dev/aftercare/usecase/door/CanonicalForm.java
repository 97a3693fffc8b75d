package dev.aftercare.usecase.door;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One text for one command, whichever way it came: its type and its components by name, nested ones in brackets, each
 * text with its length so that no two commands share a form.
 */
final class CanonicalForm {

    private CanonicalForm() {}

    /** SHA-256 over the canonical form, in hex. */
    static String fingerprint(String useCase, Record command) {
        StringBuilder form = new StringBuilder(useCase);
        append(form, command);
        return Hashing.sha256().hashString(form, StandardCharsets.UTF_8).toString();
    }

    private static void append(StringBuilder form, @Nullable Object value) {
        if (value == null) {
            form.append('~');
        } else if (value instanceof Record record) {
            form.append('{');
            for (Component component : Component.of(record.getClass())) {
                form.append(component.name()).append('=');
                append(form, component.value(record));
            }
            form.append('}');
        } else if (value instanceof Collection<?> items) {
            form.append('[');
            items.forEach(item -> append(form, item));
            form.append(']');
        } else {
            String text = value.toString();
            form.append(text.length()).append(':').append(text);
        }
    }
}
