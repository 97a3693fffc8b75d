package dev.aftercare.usecase.customer;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerTokens;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;

/**
 * The words under which customers are found: each dealer finds a person under what it registered and under what is known of them now, in its own
 * books, whichever record survived a merge (CUS-4b).
 */
public final class CustomerWords implements MergeParticipant {

    @Override
    public String name() {
        return "search words";
    }

    @Override
    public void merged(Work work, Sides sides) {
        index(work, sides.survivor().root());
    }

    @Override
    public void parted(Work work, Sides sides) {
        index(work, sides.survivor().root());
        index(work, sides.other().root());
    }

    private static void index(Work work, CustomerId id) {
        work.stores().customers().find(id).ifPresent(customer -> index(work, customer));
    }

    /** Writes the words of a customer into the books of every dealer who registered them. */
    static void index(Work work, Customer customer) {
        for (Customer record : work.stores().customers().records(customer.id())) {
            work.stores()
                    .searchTokens()
                    .replace(
                            record.registeredAt(),
                            record.id().subject(),
                            ImmutableSet.copyOf(
                                    record.id().equals(customer.id())
                                            ? CustomerTokens.of(customer)
                                            : ImmutableSet.<SearchToken>builder()
                                                    .addAll(CustomerTokens.of(record))
                                                    .addAll(CustomerTokens.of(customer))
                                                    .build()));
        }
    }
}
