package dev.aftercare.jdbc.json;

import java.util.SortedMap;

/** The facts of an event, by name. */
public record FactsJson(int v, SortedMap<String, String> facts) implements Versioned {

    /** The text of these facts. */
    public static String write(SortedMap<String, String> facts) {
        return Json.write(new FactsJson(1, facts));
    }

    /** The facts of a text. */
    public static SortedMap<String, String> read(String text) {
        return Json.read(text, FactsJson.class).facts;
    }
}
