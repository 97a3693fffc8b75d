package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.FieldVerdicts;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was found of a customer's fields that are no contact points. */
public record VerdictsJson(int v, SortedMap<CustomerField, VerificationJson> found) implements Versioned {

    /** The text of these verdicts. */
    public static String write(FieldVerdicts verdicts) {
        SortedMap<CustomerField, VerificationJson> found = new TreeMap<>();
        verdicts.found().forEach((field, verdict) -> found.put(field, VerificationJson.of(verdict)));
        return Json.write(new VerdictsJson(1, found));
    }

    /** The verdicts of a text. */
    public static FieldVerdicts read(String text) {
        FieldVerdicts verdicts = FieldVerdicts.none();
        for (var entry : Json.read(text, VerdictsJson.class).found.entrySet()) {
            verdicts = verdicts.with(entry.getKey(), entry.getValue().toVerification());
        }
        return verdicts;
    }
}
