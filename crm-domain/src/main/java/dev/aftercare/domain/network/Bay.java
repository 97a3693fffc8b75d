package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;

/** A bay (工位) of a workshop with the equipment that stands in it, each by a short code such as {@code lift}. */
public record Bay(BayId id, String name, Set<String> equipment) {

    public Bay {
        equipment = ImmutableSortedSet.copyOf(equipment);
    }

    /** Whether everything in {@code needed} stands in it. */
    public boolean has(Set<String> needed) {
        return equipment.containsAll(needed);
    }
}
