package dev.aftercare.usecase.journal;

import dev.aftercare.domain.journal.JournalEntry;
import java.util.List;

/**
 * Events in the order of their positions, and the cursor to go on with; a reader that keeps it with what it did never
 * misses an event.
 */
public record JournalSlice(List<JournalEntry> entries, String cursor) {

    public JournalSlice {
        entries = List.copyOf(entries);
    }
}
