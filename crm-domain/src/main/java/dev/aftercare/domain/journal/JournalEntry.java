package dev.aftercare.domain.journal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.Subject;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One event of the journal.
 *
 * @param type stable code of what happened
 * @param typeVersion version of the facts as they were written
 * @param subjects everybody and everything in whose timeline it shows
 * @param facts ids, days, codes and numbers as text; never personal data
 * @param position where readers meet it; absent until a reader has numbered it
 */
public record JournalEntry(
        EventId id,
        Origin origin,
        Sequence sequence,
        String type,
        int typeVersion,
        SortedSet<Subject> subjects,
        SortedMap<String, String> facts,
        OptionalLong position) {

    public JournalEntry {
        subjects = ImmutableSortedSet.copyOf(subjects);
        facts = ImmutableSortedMap.copyOf(facts);
    }

    /** The same event, met by readers at {@code position}. */
    public JournalEntry numbered(long position) {
        return new JournalEntry(id, origin, sequence, type, typeVersion, subjects, facts, OptionalLong.of(position));
    }

    /** The same event with its facts lifted to a newer version of its type. */
    public JournalEntry lifted(int newVersion, SortedMap<String, String> newFacts) {
        return new JournalEntry(id, origin, sequence, type, newVersion, subjects, newFacts, position);
    }
}
