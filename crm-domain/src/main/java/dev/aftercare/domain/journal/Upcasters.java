package dev.aftercare.domain.journal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Lifts the facts of events that were written by an older release to the present version of their type, one version at
 * a time, so that readers know one form only.
 */
public final class Upcasters {

    /** One step: from this version of the type's facts to the next. */
    public record Step(String type, int fromVersion) {}

    private final Map<Step, UnaryOperator<SortedMap<String, String>>> steps;

    public Upcasters(Map<Step, UnaryOperator<SortedMap<String, String>>> steps) {
        this.steps = ImmutableMap.copyOf(steps);
    }

    /** No type has changed its facts yet. */
    public static Upcasters none() {
        return new Upcasters(Map.of());
    }

    /** The event with its facts in the newest version that there is a step to. */
    public JournalEntry lift(JournalEntry entry) {
        JournalEntry lifted = entry;
        UnaryOperator<SortedMap<String, String>> step = stepFor(lifted);
        while (step != null) {
            lifted = lifted.lifted(lifted.typeVersion() + 1, ImmutableSortedMap.copyOf(step.apply(lifted.facts())));
            step = stepFor(lifted);
        }
        return lifted;
    }

    private @org.jspecify.annotations.Nullable UnaryOperator<SortedMap<String, String>> stepFor(JournalEntry entry) {
        return steps.get(new Step(entry.type(), entry.typeVersion()));
    }
}
