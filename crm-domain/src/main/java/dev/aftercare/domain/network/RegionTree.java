package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The regions and branches of a network in a tree (NET-1). Who supervises a region supervises all that is part of it.
 *
 * @param regions in no order; make one by {@link #of}
 */
public record RegionTree(List<Region> regions) {

    public RegionTree {
        regions = ImmutableList.copyOf(regions);
    }

    /** Without any region: each dealer's is a name of its own. */
    public static RegionTree none() {
        return new RegionTree(List.of());
    }

    /** The tree of these; refused where a code is there twice, a parent is not there, or regions are part of each other. */
    public static Outcome<RegionTree> of(List<Region> regions) {
        RegionTree tree = new RegionTree(regions);
        Set<String> codes = new HashSet<>();
        for (Region region : regions) {
            if (!codes.add(region.code())) {
                return Outcome.refused(Refusal.of(NetworkRefusal.REGION_TWICE, Map.of("region", region.code())));
            }
            Optional<String> unknown = region.parent().filter(parent -> !tree.contains(parent));
            if (unknown.isPresent()) {
                return Outcome.refused(Refusal.of(NetworkRefusal.REGION_UNKNOWN, Map.of("region", unknown.get())));
            }
        }
        return regions.stream()
                .filter(region -> tree.isInACircle(region.code()))
                .findFirst()
                .map(region -> Outcome.<RegionTree>refused(
                        Refusal.of(NetworkRefusal.REGION_CIRCLE, Map.of("region", region.code()))))
                .orElseGet(() -> Outcome.accepted(tree));
    }

    /** Whether a region is in it. */
    public boolean contains(String code) {
        return find(code).isPresent();
    }

    /** Whether a region is one of {@code roots} or part of one, over any number of levels. One that is not in the tree is part of none. */
    public boolean isWithin(String code, Set<String> roots) {
        Optional<String> at = Optional.of(code);
        while (at.isPresent()) {
            if (roots.contains(at.get())) {
                return true;
            }
            at = parentOf(at.get());
        }
        return false;
    }

    /** The codes of a region and of all that is part of it; of one that is not in the tree its own. */
    public Set<String> partsOf(String code) {
        return Stream.concat(Stream.of(code), regions.stream().map(Region::code))
                .filter(each -> isWithin(each, Set.of(code)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isInACircle(String code) {
        Set<String> passed = new HashSet<>();
        Optional<String> at = Optional.of(code);
        while (at.isPresent()) {
            if (!passed.add(at.get())) {
                return true;
            }
            at = parentOf(at.get());
        }
        return false;
    }

    private Optional<String> parentOf(String code) {
        return find(code).flatMap(Region::parent);
    }

    private Optional<Region> find(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }
}
