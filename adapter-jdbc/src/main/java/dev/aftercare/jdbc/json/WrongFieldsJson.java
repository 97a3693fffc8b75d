package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.CustomerField;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many notices named each field: {@code {"v":1,"notices":{"PHONE":3}}}. */
public record WrongFieldsJson(int v, Map<CustomerField, Long> notices) implements Versioned {

    /** The text of these counts. */
    public static String write(SortedMap<CustomerField, Long> notices) {
        return Json.write(new WrongFieldsJson(1, notices));
    }

    /** The counts of a text. */
    public static SortedMap<CustomerField, Long> read(String text) {
        return new TreeMap<>(Json.read(text, WrongFieldsJson.class).notices);
    }
}
