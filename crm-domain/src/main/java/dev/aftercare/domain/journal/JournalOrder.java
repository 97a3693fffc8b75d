package dev.aftercare.domain.journal;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import dev.aftercare.domain.shared.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which events get their positions: one pure function for all storages.
 *
 * <p>Events stand in the order in which they were decided (instant, then id); an aggregate's own events, which clocks
 * of several servers may have mixed up, are put into the order of version and line in the places they hold.
 */
public final class JournalOrder {

    private JournalOrder() {}

    /** {@code events} in the order in which they are to be numbered. The order they come in does not matter. */
    public static List<Unnumbered> of(Collection<Unnumbered> events) {
        List<Unnumbered> decided =
                events.stream().sorted(Unnumbered.DECIDED_ORDER).toList();
        ImmutableListMultimap<Subject, Unnumbered> own = decided.stream()
                .sorted(Comparator.comparing(Unnumbered::sequence, Sequence.OWN_ORDER))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        event -> event.sequence().aggregate(), event -> event));
        // the count before the addition is the index of the aggregate's next own event
        Multiset<Subject> placed = HashMultiset.create();
        return decided.stream()
                .map(place -> place.sequence().aggregate())
                .map(aggregate -> own.get(aggregate).get(placed.add(aggregate, 1)))
                .collect(ImmutableList.toImmutableList());
    }
}
