package dev.aftercare.usecase.constraint;

import java.time.DateTimeException;
import java.util.function.Function;

/** Whether a text can be read as what it is meant to be; the reader of the domain decides. */
final class Legible {

    private Legible() {}

    @SuppressWarnings("ReturnValueIgnored")
    static boolean by(Function<String, ?> reader, String text) {
        try {
            reader.apply(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException notLegible) {
            return false;
        }
    }
}
