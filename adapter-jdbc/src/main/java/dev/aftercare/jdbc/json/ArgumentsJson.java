package dev.aftercare.jdbc.json;

import java.util.SortedMap;

/** What the text of a fault needs, by name. */
public record ArgumentsJson(int v, SortedMap<String, String> arguments) implements Versioned {

    /** The text of these arguments. */
    public static String write(SortedMap<String, String> arguments) {
        return Json.write(new ArgumentsJson(1, arguments));
    }

    /** The arguments of a text. */
    public static SortedMap<String, String> read(String text) {
        return Json.read(text, ArgumentsJson.class).arguments;
    }
}
