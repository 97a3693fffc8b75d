package dev.aftercare.memory;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.customer.Customers;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Customers in memory; any ground opens a customer (NET-2). */
record MemoryCustomers(Work work) implements Customers {

    private static final int MOST = 1_000;

    private static final Table<Customer> CUSTOMERS = Table.versioned(
            "customer",
            customer -> Key.of(customer.id()),
            customer -> new Version(customer.id().subject(), customer.version()),
            List.of());

    @Override
    public void insert(Customer customer) {
        work.requireReached(work.reaches(customer.registeredAt()), customer.id().subject(), customer.version());
        work.rows(CUSTOMERS).insert(customer);
    }

    @Override
    public void update(Customer customer) {
        work.requireReached(isReached(customer.id()), customer.id().subject(), customer.version());
        work.rows(CUSTOMERS).update(customer);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return work.atOnce(() -> isReached(id) ? record(identities().known(id).root()) : Optional.empty());
    }

    @Override
    public List<Customer> findAll(Collection<CustomerId> ids) {
        Limits.requireAtMost("customers: ids", ids.size(), MOST);
        return work.atOnce(() -> ids.stream()
                .flatMap(id -> find(id).stream())
                .distinct()
                .sorted(Comparator.comparing(customer -> Key.of(customer.id())))
                .toList());
    }

    @Override
    public List<Customer> records(CustomerId id) {
        return work.atOnce(() -> isReached(id)
                ? identities().known(id).ids().stream()
                        .sorted(Comparator.comparing(Key::of))
                        .flatMap(each -> record(each).stream())
                        .toList()
                : List.of());
    }

    private Optional<Customer> record(CustomerId id) {
        return work.rows(CUSTOMERS).get(Key.of(id));
    }

    private MemoryIdentities identities() {
        return new MemoryIdentities(work);
    }

    private boolean isReached(CustomerId id) {
        return new MemoryGrounds(work).open(id.subject(), ground -> true);
    }
}
