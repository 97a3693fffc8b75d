package dev.aftercare.usecase.contact;

import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;

/** How customers want to be contacted, for whoever is about to (CUS-2). */
public final class Wishes {

    private Wishes() {}

    /**
     * What a customer wishes; empty where this dealer does not reach them any more. Then nobody knows what they said, and they are not to be
     * contacted.
     */
    public static Optional<ContactWishes> of(Work work, CustomerId customer) {
        return work.stores().customers().find(customer).map(Customer::wishes);
    }

    /** The policy in force today; its defaults while the network has not adopted it. */
    public static ConsentPolicy policy(Work work) {
        return work.policyOrDefaults(ConsentPolicy.KIND);
    }
}
