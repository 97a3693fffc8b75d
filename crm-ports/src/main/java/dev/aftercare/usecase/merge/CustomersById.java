package dev.aftercare.usecase.merge;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.usecase.door.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers of a list by the ids under which it has them: for one that was merged the survivor (CUS-4b). */
public final class CustomersById {

    private CustomersById() {}

    /** Those that the scope reaches, in one statement, or two where somebody was merged; at most 1,000 ids may be asked for. */
    public static Map<CustomerId, Customer> of(Work work, Collection<CustomerId> ids) {
        Map<CustomerId, Customer> found = new HashMap<>();
        work.stores().customers().findAll(ids).forEach(customer -> found.put(customer.id(), customer));
        List<CustomerId> others =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!others.isEmpty()) {
            work.stores()
                    .identities()
                    .ofAll(others)
                    .forEach((id, person) -> Optional.ofNullable(found.get(person.root()))
                            .ifPresent(customer -> found.put(id, customer)));
        }
        return found;
    }
}
