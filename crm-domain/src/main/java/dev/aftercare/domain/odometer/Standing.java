package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import java.util.Optional;

/** Whether a reading counts (VEH-3): {@link Believed}, {@link Held} until a person has looked, or {@link Accepted} by one. */
public sealed interface Standing {

    /** It fits the others. */
    record Believed() implements Standing {}

    /** A person looked, and it is so: it counts whatever the others say. */
    record Accepted() implements Standing {}

    /**
     * It does not count until a person has accepted or corrected it, or what it contradicts was corrected.
     *
     * @param proposal what the meter will have shown, in its own unit; empty where nothing speaks for one value
     */
    record Held(HoldReason reason, Optional<Distance> proposal) implements Standing {}
}
