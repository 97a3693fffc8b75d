package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;

/**
 * What a network consists of besides its dealers (NET-1).
 *
 * @param brands the codes of the manufacturer's brands; empty where they are not told apart
 * @param regions the regions and branches that dealers are in
 */
public record NetworkStructure(Set<String> brands, RegionTree regions) {

    public NetworkStructure {
        brands = ImmutableSortedSet.copyOf(brands);
    }

    /** Neither brands nor regions, as a network is founded. */
    public static NetworkStructure none() {
        return new NetworkStructure(Set.of(), RegionTree.none());
    }
}
