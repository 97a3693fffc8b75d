package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.DuplicateScan.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups of records of which every two are linked. The likeliest pairs join first; two groups are joined only where each of
 * the one is linked with each of the other, so a record that is like two different people does not make them one.
 */
final class Groups {

    private Groups() {}

    /** The groups that {@code links}, the likeliest first, make of {@code all}; in the order in which they began. */
    static List<Set<CustomerId>> of(List<Link> links, List<Traits> all) {
        Set<Long> linked = new HashSet<>();
        links.forEach(link -> linked.add(Link.key(link.first(), link.second())));
        Map<Integer, List<Integer>> groupOf = new HashMap<>();
        for (Link link : links) {
            List<Integer> one = groupOf.computeIfAbsent(link.first(), Groups::alone);
            List<Integer> other = groupOf.computeIfAbsent(link.second(), Groups::alone);
            if (one != other && allLinked(one, other, linked)) {
                one.addAll(other);
                other.forEach(member -> groupOf.put(member, one));
            }
        }
        return links.stream()
                .map(link -> groupOf.getOrDefault(link.first(), List.of()))
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(place -> all.get(place).id()).collect(ImmutableSet.toImmutableSet()))
                .distinct()
                .<Set<CustomerId>>map(group -> group)
                .toList();
    }

    private static List<Integer> alone(int place) {
        return new ArrayList<>(List.of(place));
    }

    private static boolean allLinked(List<Integer> one, List<Integer> other, Set<Long> linked) {
        return one.stream()
                .allMatch(first -> other.stream()
                        .allMatch(
                                second -> linked.contains(Link.key(Math.min(first, second), Math.max(first, second)))));
    }
}
