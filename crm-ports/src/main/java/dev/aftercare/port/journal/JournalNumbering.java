package dev.aftercare.port.journal;

import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.journal.Unnumbered;
import java.util.Collection;
import java.util.List;

/** What a reader needs to number the journal, in a unit of work of its own. */
public interface JournalNumbering {

    /** Locks the head of the journal until the unit of work ends, and reads it: the largest position given so far. */
    long lockHead();

    /** The oldest events without position, by the instant recorded, then by id. */
    List<Unnumbered> oldest(int limit);

    /** Events without position that come before one of {@code sequences} in the history of the same aggregate. */
    List<Unnumbered> before(Collection<Sequence> sequences);

    /** Gives the events the positions {@code head + 1} and on, in the order of the list, and raises the head. */
    void number(List<EventId> inOrder, long head);
}
