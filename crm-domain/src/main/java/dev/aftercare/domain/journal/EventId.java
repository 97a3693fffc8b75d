package dev.aftercare.domain.journal;

import dev.aftercare.domain.shared.Id;
import java.util.UUID;

/** Identity of an event; a reader that does something once per event uses it as the key of what it did. */
public record EventId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
