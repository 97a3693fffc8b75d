package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.BaseRates.Weight;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scan over everything in steps, so that what is between them may be stored and no step holds more than its part of the records (CUS-4b):
 * each record leaves its {@link Marks}; records with a clue in common are compared, block by block; how common duplicates are is
 * {@link BaseRates#learned}; what may be one person is {@link #decided}. Together they find what {@link DuplicateScan} finds, as long as blocks
 * are given whole. A pure function of what is given; immutable.
 */
public final class ScanSteps {

    private static final Comparator<Traits> BY_ID =
            Comparator.comparing(record -> record.id().value());

    private final MatchPolicy policy;

    /** Steps by {@code policy}. */
    public ScanSteps(MatchPolicy policy) {
        this.policy = policy;
    }

    /**
     * What is compared and counted of a record: numbers made of its texts by {@link Keys}, which everybody can make. Between the steps they are kept
     * {@linkplain ScanSalt salted}.
     *
     * @param clues records with one in common are a block
     * @param values to be counted, each as often as it is there
     */
    public record Marks(Set<Long> clues, List<Long> values) {

        public Marks {
            clues = ImmutableSet.copyOf(clues);
            values = ImmutableList.copyOf(values);
        }

        /** The marks of a record. */
        public static Marks of(Traits traits) {
            return new Marks(Clues.keys(traits), ValueFrequencies.keys(traits));
        }
    }

    /**
     * Two records that may be one person, or one household.
     *
     * @param first the one with the smaller id
     */
    public record Candidate(CustomerId first, CustomerId second, Weight weight) {}

    /**
     * Those of the blocks that may be one person or one household, each pair once; in the order in which they are found.
     *
     * @param records of the blocks
     * @param blocks ids of records that share a clue; who is not among the records is passed over
     * @param frequencies of the values of these records at least, among all
     */
    public List<Candidate> candidates(
            Collection<Traits> records,
            Collection<? extends Collection<CustomerId>> blocks,
            ValueFrequencies frequencies) {
        List<Traits> all = ImmutableList.sortedCopyOf(BY_ID, records);
        Map<CustomerId, Integer> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            places.put(all.get(place).id(), place);
        }
        Matcher matcher = new Matcher(policy, frequencies);
        Map<Long, Candidate> found = new LinkedHashMap<>();
        Blocks within = new Blocks(all, policy.block());
        for (Collection<CustomerId> block : blocks) {
            int[] members = block.stream()
                    .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            within.within(members, (first, second) -> {
                long key = DuplicateScan.Link.key(first, second);
                if (!found.containsKey(key)) {
                    Weight weight = matcher.weigh(all.get(first), all.get(second));
                    if (weight.isRelated(frequencies.records())) {
                        found.put(
                                key,
                                new Candidate(
                                        all.get(first).id(), all.get(second).id(), weight));
                    }
                }
            });
        }
        return ImmutableList.copyOf(found.values());
    }

    /** Whether somebody should look at a pair, where duplicates among so many records are as common as {@code rates} says. */
    public boolean isPossible(Candidate candidate, BaseRates rates, long records) {
        return rates.onePerson(candidate.weight(), records) >= policy.possible();
    }

    /** The pair of two records with its reasons; empty where nobody should look at it, as when they were corrected meanwhile. */
    public Optional<ScoredPair> decided(Traits one, Traits other, ValueFrequencies frequencies, BaseRates rates) {
        Matcher matcher = new Matcher(policy, frequencies).with(rates);
        return Optional.of(ScoredPair.of(one, other, matcher, policy))
                .filter(pair -> pair.comparison().onePerson() >= policy.possible());
    }
}
