package dev.aftercare.usecase.contact;

import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.usecase.door.Work;

/** How customers want to be contacted, for whoever is about to (CUS-2). */
public final class Wishes {

    private Wishes() {}

    /** What a customer wishes; nothing where this dealer does not reach them any more. */
    public static ContactWishes of(Work work, CustomerId customer) {
        return work.stores().customers().find(customer).map(Customer::wishes).orElseGet(ContactWishes::none);
    }

    /** The policy in force today; its defaults while the network has not adopted it. */
    public static ConsentPolicy policy(Work work) {
        return work.isAdopted(ConsentPolicy.KIND)
                ? work.policy(ConsentPolicy.KIND, work.today()).body()
                : ConsentPolicy.standard();
    }
}
