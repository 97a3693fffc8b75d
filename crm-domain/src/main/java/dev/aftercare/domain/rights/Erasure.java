package dev.aftercare.domain.rights;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;

/**
 * That a customer was erased: all that is kept of it outside of the database, so that it can be done again after a restore (CUS-9).
 *
 * @param ids all ids that were the customer's, in the order of their texts, never empty; they lead to nobody any more
 * @param at when, to the microsecond
 */
public record Erasure(SortedSet<CustomerId> ids, Instant at) {

    /**
     * @throws IllegalArgumentException if there is no id
     */
    public Erasure {
        ids = ImmutableSortedSet.copyOf(Comparator.comparing(CustomerId::toString), ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("erasure: nobody is named");
        }
    }

    /** Of a customer with these ids. */
    public static Erasure of(Set<CustomerId> ids, Instant at) {
        return new Erasure(ImmutableSortedSet.copyOf(Comparator.comparing(CustomerId::toString), ids), at);
    }
}
