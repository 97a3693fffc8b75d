package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * All ids of one person or company: the record that survived every merge, and those that answer with it (CUS-4b).
 *
 * @param ids in the order of their texts; the root is one of them
 */
public record Identity(CustomerId root, SortedSet<CustomerId> ids) {

    private static final Comparator<CustomerId> BY_TEXT = Comparator.comparing(CustomerId::toString);

    /**
     * @throws IllegalArgumentException if the root is not one of the ids
     */
    public Identity {
        ids = ImmutableSortedSet.copyOf(BY_TEXT, ids);
        if (!ids.contains(root)) {
            throw new IllegalArgumentException("identity: root " + root + " is none of the ids " + ids);
        }
    }

    /** Of a customer who was merged with nobody. */
    public static Identity alone(CustomerId id) {
        return new Identity(id, ImmutableSortedSet.orderedBy(BY_TEXT).add(id).build());
    }

    /** Those ids for one, with that root. */
    public static Identity of(CustomerId root, Collection<CustomerId> ids) {
        return new Identity(root, ImmutableSortedSet.copyOf(BY_TEXT, ids));
    }

    /**
     * Whose id {@code id} is.
     *
     * @param active the merges that hold among the ids it may be one with; of no customer two
     */
    public static Identity through(CustomerId id, Collection<Merge> active) {
        Map<CustomerId, CustomerId> survivors =
                active.stream().collect(ImmutableMap.toImmutableMap(Merge::merged, Merge::survivor));
        CustomerId root = root(id, survivors);
        ImmutableSortedSet.Builder<CustomerId> ids = ImmutableSortedSet.orderedBy(BY_TEXT);
        ids.add(root);
        survivors.keySet().stream()
                .filter(merged -> root(merged, survivors).equals(root))
                .forEach(ids::add);
        return new Identity(root, ids.build());
    }

    private static CustomerId root(CustomerId id, Map<CustomerId, CustomerId> survivors) {
        CustomerId root = id;
        CustomerId next = survivors.get(root);
        while (next != null) {
            root = next;
            next = survivors.get(root);
        }
        return root;
    }

    /** The ids as things that happen are about them. */
    public List<Subject> subjects() {
        return ids.stream().map(CustomerId::subject).collect(ImmutableList.toImmutableList());
    }

    /** The two as one, with the root of this one. */
    public Identity joinedBy(Identity other) {
        return new Identity(
                root,
                ImmutableSortedSet.orderedBy(BY_TEXT)
                        .addAll(ids)
                        .addAll(other.ids)
                        .build());
    }

    /** Whether {@code id} is one of the ids. */
    public boolean has(CustomerId id) {
        return ids.contains(id);
    }

    /** Whether any of {@code some} is one of the ids. */
    public boolean hasAny(Set<CustomerId> some) {
        return ids.stream().anyMatch(some::contains);
    }

    /** Whether it was never merged, or is not any more. */
    public boolean isAlone() {
        return ids.size() == 1;
    }
}
