package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for duplicates among any number of records (CUS-4b): counts how frequent values are, compares the records that
 * share a clue, learns from all of them how common duplicates and households are, and proposes. Time and memory grow with
 * the number of records, not with its square. A pure function of the records and the policy; immutable.
 */
public final class DuplicateScan {

    private final MatchPolicy policy;

    /** A scan by {@code policy}. */
    public DuplicateScan(MatchPolicy policy) {
        this.policy = policy;
    }

    /**
     * The pairs that somebody should look at, and the groups they form; the same whatever the order of {@code records}, of which equally
     * likely pairs are taken in the order of ids.
     *
     * @param records each id once, at most 268,435,455; otherwise {@link IllegalArgumentException}
     */
    public DuplicateReport over(List<Traits> records) {
        List<Traits> all = ImmutableList.sortedCopyOf(
                Comparator.comparing(record -> record.id().value()), records);
        requireEachOnce(all);
        Related related = new Related(all, new Matcher(policy, ValueFrequencies.of(all)));
        new Blocks(all, policy.block()).forEachPair(related::compare);
        Matcher matcher = related.matcher.with(BaseRates.learned(policy, related.weights.values(), all.size()));
        List<Link> links = related.links(matcher, policy.possible());
        List<ScoredPair> pairs = links.stream()
                .map(link -> ScoredPair.of(all.get(link.first()), all.get(link.second()), matcher, policy))
                .toList();
        return new DuplicateReport(pairs, Groups.of(links, all), related.comparisons);
    }

    private static void requireEachOnce(List<Traits> all) {
        long different = all.stream().map(Traits::id).distinct().count();
        if (different != all.size()) {
            throw new IllegalArgumentException(
                    "records to compare: " + all.size() + " with " + different + " ids, expected each id once");
        }
    }

    /** A pair by the places of its records, {@code first} the smaller one. */
    record Link(int first, int second, double probability) {

        static final Comparator<Link> LIKELIEST_FIRST = Comparator.comparingDouble(Link::probability)
                .reversed()
                .thenComparingInt(Link::first)
                .thenComparingInt(Link::second);

        static long key(int first, int second) {
            return (long) first << Integer.SIZE | second;
        }

        static Link of(long key, double probability) {
            return new Link((int) (key >>> Integer.SIZE), (int) key, probability);
        }
    }

    /** The pairs that may be one person or one household, as they are found. */
    private static final class Related {
        private final List<Traits> all;
        private final Matcher matcher;
        private final Map<Long, BaseRates.Weight> weights = new HashMap<>();
        private long comparisons;

        Related(List<Traits> all, Matcher matcher) {
            this.all = all;
            this.matcher = matcher;
        }

        void compare(int first, int second) {
            long key = Link.key(first, second);
            if (weights.containsKey(key)) {
                return;
            }
            comparisons++;
            BaseRates.Weight weight = matcher.weigh(all.get(first), all.get(second));
            if (weight.isRelated(all.size())) {
                weights.put(key, weight);
            }
        }

        List<Link> links(Matcher informed, double possible) {
            return weights.entrySet().stream()
                    .map(entry -> Link.of(entry.getKey(), informed.probability(entry.getValue())))
                    .filter(link -> link.probability() >= possible)
                    .sorted(Link.LIKELIEST_FIRST)
                    .toList();
        }
    }
}
