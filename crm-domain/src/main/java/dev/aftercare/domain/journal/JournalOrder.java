package dev.aftercare.domain.journal;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Subject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<Subject, Deque<Unnumbered>> own = new HashMap<>();
        decided.stream()
                .sorted(Comparator.comparing(Unnumbered::sequence, Sequence.OWN_ORDER))
                .forEach(event -> own.computeIfAbsent(event.sequence().aggregate(), key -> new ArrayDeque<>())
                        .add(event));
        return decided.stream()
                .map(place -> own.get(place.sequence().aggregate()).remove())
                .collect(ImmutableList.toImmutableList());
    }
}
