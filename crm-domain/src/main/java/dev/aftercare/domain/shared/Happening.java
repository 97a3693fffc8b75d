package dev.aftercare.domain.shared;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Something that a decision made happen, before it is written to the journal.
 *
 * <p>Facts are ids, days, codes and numbers as text, never personal data: names, phones and free words stay in the
 * records that the subjects point to.
 *
 * @param type what happened
 * @param aggregate whose history this is part of
 * @param version the version of the aggregate that the event belongs to
 * @param subjects everybody and everything in whose timeline it shows, the aggregate among them
 * @param facts what a reader needs to know, by name
 */
public record Happening(
        EventType type, Subject aggregate, long version, SortedSet<Subject> subjects, SortedMap<String, String> facts) {

    public Happening {
        subjects = ImmutableSortedSet.<Subject>naturalOrder()
                .addAll(subjects)
                .add(aggregate)
                .build();
        facts = ImmutableSortedMap.copyOf(facts);
    }

    /** An event of {@code aggregate} that also shows in the timelines of {@code others}. */
    public static Happening of(
            EventType type, Subject aggregate, long version, Collection<Subject> others, Map<String, String> facts) {
        return new Happening(
                type, aggregate, version, ImmutableSortedSet.copyOf(others), ImmutableSortedMap.copyOf(facts));
    }
}
