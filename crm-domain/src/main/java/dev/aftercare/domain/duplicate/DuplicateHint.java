package dev.aftercare.domain.duplicate;

import dev.aftercare.domain.customer.Customer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The hint at the desk that a customer may be there already (CUS-4b). Nothing is counted for it: values are taken to be as
 * frequent as the policy believes, among as many records as a dealer has.
 */
public final class DuplicateHint {

    private static final long RECORDS_OF_A_DEALER = 10_000;
    private static final int MOST = 10;

    private DuplicateHint() {}

    /** Those of {@code others} that may be the same person or company as {@code customer}, the likeliest first; at most 10. */
    public static List<ScoredPair> of(Customer customer, Collection<Customer> others, MatchPolicy policy) {
        Matcher matcher = new Matcher(policy, ValueFrequencies.unknown(RECORDS_OF_A_DEALER));
        Traits traits = CustomerTraits.of(customer);
        return others.stream()
                .filter(other -> !other.id().equals(customer.id()))
                .map(other -> ScoredPair.of(traits, CustomerTraits.of(other), matcher, policy))
                .filter(pair -> pair.comparison().onePerson() >= policy.possible())
                .sorted(Comparator.comparingDouble(
                                (ScoredPair pair) -> pair.comparison().onePerson())
                        .reversed()
                        .thenComparing(pair -> pair.other(customer.id()).value()))
                .limit(MOST)
                .toList();
    }
}
