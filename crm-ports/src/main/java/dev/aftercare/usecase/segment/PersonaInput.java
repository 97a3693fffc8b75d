package dev.aftercare.usecase.segment;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.segment.Persona;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customers of a segment are like, in words (CUS-12); what is absent is not said. */
public record PersonaInput(
        @Nullable @Size(max = Persona.LONGEST) String motive,
        @Nullable @Size(max = Persona.LONGEST) String use,
        @Nullable @Size(max = Persona.LONGEST) String concerns,
        @Nullable @Size(max = Persona.LONGEST) String spendingPower,
        @Nullable ContactChannel preferredContact) {

    Persona toPersona() {
        return new Persona(
                said(motive), said(use), said(concerns), said(spendingPower), Optional.ofNullable(preferredContact));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
