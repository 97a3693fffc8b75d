package dev.aftercare.port.journal;

import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The one journal. A dealer reaches the events of its own books. */
public interface Journal {

    /** Writes events with their subjects; they have no position yet. */
    void append(List<JournalEntry> entries);

    /** Numbered events behind {@code position}, in the order of positions. */
    List<JournalEntry> after(long position, int limit);

    /** The timeline of one subject, numbered or not, by the instant recorded, then by id; complete when the call returns. */
    Page<JournalEntry> about(Subject subject, PageRequest page);

    /**
     * The same of some types alone, recorded within {@code period} (CUS-5).
     *
     * @param types codes of event types, never empty
     */
    Page<JournalEntry> about(Subject subject, Collection<String> types, TimeRange period, PageRequest page);

    /** When the last event of some types about a subject was recorded before {@code end}, that instant not included. */
    Optional<Instant> lastAbout(Subject subject, Collection<String> types, Instant end);
}
