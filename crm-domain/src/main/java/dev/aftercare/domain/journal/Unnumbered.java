package dev.aftercare.domain.journal;

import java.time.Instant;
import java.util.Comparator;

/** As much of an event without position as the order of the journal needs. */
public record Unnumbered(EventId id, Instant recordedAt, Sequence sequence) {

    /** The order in which events were decided: instant, then id as text (which every storage orders alike). */
    public static final Comparator<Unnumbered> DECIDED_ORDER = Comparator.comparing(Unnumbered::recordedAt)
            .thenComparing(event -> event.id().toString());
}
