package dev.aftercare.domain.journal;

import dev.aftercare.domain.shared.Subject;
import java.util.Comparator;

/**
 * The place of an event in the history of its aggregate, unique in the journal.
 *
 * @param aggregate whose history
 * @param version the version of the aggregate it belongs to
 * @param line counts the events of one unit of work for that aggregate, from 1
 */
public record Sequence(Subject aggregate, long version, int line) {

    /** The order of one aggregate's own events: version, then line. */
    public static final Comparator<Sequence> OWN_ORDER =
            Comparator.comparingLong(Sequence::version).thenComparingInt(Sequence::line);
}
