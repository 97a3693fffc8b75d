package dev.aftercare.jdbc.json;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of words or names of constants: {@code {"v":1,"words":["engine","gearbox"]}}. */
public record WordsJson(int v, List<String> words) implements Versioned {

    private static final Parsed<Set<String>> PARSED =
            new Parsed<>(text -> Set.copyOf(Json.read(text, WordsJson.class).words));

    /** The text of these words. */
    public static String write(Collection<String> words) {
        return Json.write(new WordsJson(1, List.copyOf(new TreeSet<>(words))));
    }

    /** The text of the names of these constants. */
    public static String writeNames(Collection<? extends Enum<?>> constants) {
        return write(constants.stream().map(Enum::name).toList());
    }

    /** The words of a text. */
    public static Set<String> read(String text) {
        return PARSED.of(text);
    }

    /** The constants of a text. */
    public static <E extends Enum<E>> Set<E> read(String text, Class<E> type) {
        return read(text).stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toUnmodifiableSet());
    }
}
