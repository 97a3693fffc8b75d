package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.segment.Persona;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customers of a segment are like. */
public record PersonaJson(
        int v,
        String motive,
        String use,
        String concerns,
        String spendingPower,
        @Nullable ContactChannel preferredContact)
        implements Versioned {

    /** The text of a persona. */
    public static String write(Persona persona) {
        return Json.write(new PersonaJson(
                1,
                persona.motive(),
                persona.use(),
                persona.concerns(),
                persona.spendingPower(),
                persona.preferredContact().orElse(null)));
    }

    /** The persona of a text. */
    public static Persona read(String text) {
        PersonaJson json = Json.read(text, PersonaJson.class);
        return new Persona(
                json.motive, json.use, json.concerns, json.spendingPower, Optional.ofNullable(json.preferredContact));
    }
}
