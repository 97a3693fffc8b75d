package dev.aftercare.port.activity;

import dev.aftercare.domain.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Customers and cars of which something happened at a dealer that other dealers and the network have not counted yet (CUS-6). A happening is a
 * note of its own, so that none is taken for another that was looked at before it was committed.
 */
public interface ActivityNotes {

    /** Something happened about {@code subject}. */
    record Note(UUID id, Subject subject) {}

    /** Notes what happened. */
    void note(Collection<Note> notes);

    /** Some that are noted, at the most {@code limit}, by id; none in the scope of one organisation. */
    List<Note> noted(int limit);

    /** Forgets those that are still noted; none in the scope of one organisation. */
    void forget(Collection<Note> notes);
}
