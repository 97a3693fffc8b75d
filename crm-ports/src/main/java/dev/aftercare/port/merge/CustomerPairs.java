package dev.aftercare.port.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Pairs of customers that look like one, and of which somebody found that they are two (CUS-4b). A dealer reaches those of which both are its
 * own: what one dealer knows is no hint for another (hard case 42).
 */
public interface CustomerPairs {

    /** Keeps a new one; false where there is one of the same two customers, which stays. */
    boolean insertIfAbsent(CustomerPair pair);

    /** Replaces the previous version. */
    void update(CustomerPair pair);

    Optional<CustomerPair> find(PairId id);

    /** Those of which one is among {@code ones} and the other among {@code others}, by their ids. */
    List<CustomerPair> between(Collection<CustomerId> ones, Collection<CustomerId> others);

    /** Those of which one is among {@code customer}, in the order of their ids. */
    List<CustomerPair> of(Collection<CustomerId> customer);

    /** Deletes all of a customer whom the scope reaches, also those with a customer of other dealers. */
    void forget(Collection<CustomerId> customer);

    /** Open ones in the order of {@link PairPlace}: the likeliest first. */
    Page<CustomerPair> open(PageRequest page);
}
