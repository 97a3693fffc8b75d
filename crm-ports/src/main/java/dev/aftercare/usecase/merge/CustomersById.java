package dev.aftercare.usecase.merge;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.usecase.door.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The customers of a list by the ids under which it has them: for one that was merged the survivor (CUS-4b). */
public final class CustomersById {

    private CustomersById() {}

    /** Those that the scope reaches, in two statements; at most 1,000 ids may be asked for. */
    public static Map<CustomerId, Customer> of(Work work, Collection<CustomerId> ids) {
        Map<CustomerId, Identity> people = work.stores().identities().ofAll(ids);
        List<CustomerId> roots =
                people.values().stream().map(Identity::root).distinct().toList();
        Map<CustomerId, Customer> customers = work.stores().customers().findAll(roots).stream()
                .collect(toImmutableMap(Customer::id, Function.identity()));
        return people.entrySet().stream()
                .filter(person -> customers.containsKey(person.getValue().root()))
                .collect(toImmutableMap(
                        Map.Entry::getKey,
                        person -> Objects.requireNonNull(
                                customers.get(person.getValue().root()))));
    }
}
