package dev.aftercare.memory;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.customer.Customers;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Customers in memory; any ground opens a customer (NET-2). */
record MemoryCustomers(Work work) implements Customers {

    private static final int MOST = 1_000;

    private static final Index<Customer> REGISTERED =
            Index.by(customer -> Key.of(customer.registeredAt(), customer.id()));

    private static final Table<Customer> CUSTOMERS = Table.versioned(
            "customer",
            customer -> Key.of(customer.id()),
            customer -> new Version(customer.id().subject(), customer.version()),
            List.of(REGISTERED));

    @Override
    public void insert(Customer customer) {
        work.requireReached(work.reaches(customer.registeredAt()), customer.id().subject(), customer.version());
        work.rows(CUSTOMERS).insert(customer);
    }

    @Override
    public void insertAll(Collection<Customer> customers) {
        customers.forEach(this::insert);
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
    public Map<CustomerId, Long> lockVersions(Collection<CustomerId> ids) {
        identities().lock(ids);
        return work.atOnce(() -> ids.stream()
                .distinct()
                .filter(this::isReached)
                .flatMap(id -> record(id).stream())
                .collect(Collectors.toUnmodifiableMap(Customer::id, Customer::version)));
    }

    @Override
    public Page<Customer> registeredAt(OrganisationId dealer, PageRequest page) {
        return work.atOnce(() -> Pages.byId(
                work.rows(CUSTOMERS),
                REGISTERED,
                Key.of(dealer),
                customer -> isReached(customer.id()),
                page,
                customer -> customer.id().value()));
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

    /** Who survived of a customer, whoever registered them, as {@link MemoryQualitySources} asks for them. */
    Optional<Customer> survivor(CustomerId id) {
        return record(identities().known(id).root());
    }

    private Optional<Customer> record(CustomerId id) {
        return work.rows(CUSTOMERS).get(Key.of(id));
    }

    private MemoryIdentities identities() {
        return new MemoryIdentities(work);
    }

    /** Those whom the scope's dealer registered and reaches, or all, in the order of ids: survivors of merges, and nobody who was erased. */
    Stream<Customer> own() {
        return survivors().filter(customer -> work.reaches(customer.registeredAt()));
    }

    /** The same, and whoever another dealer's record of survives a merge with one of the scope's dealer (CUS-4b). */
    Stream<Customer> known() {
        return survivors()
                .filter(customer -> identities().known(customer.id()).ids().stream()
                        .flatMap(id -> record(id).stream())
                        .anyMatch(record -> work.reaches(record.registeredAt())));
    }

    private Stream<Customer> survivors() {
        return work.rows(CUSTOMERS).under(CUSTOMERS.primary(), Key.of()).stream()
                .filter(customer -> isReached(customer.id()))
                .filter(customer -> !customer.isErased())
                .filter(customer -> identities().known(customer.id()).root().equals(customer.id()));
    }

    private boolean isReached(CustomerId id) {
        return work.reachesCustomer(Optional.of(id)) && new MemoryGrounds(work).open(id.subject(), ground -> true);
    }

    /** The ids behind one, in their order, as {@link MemoryActivitySources} gives them. */
    List<UUID> idsBehind(Optional<UUID> after, int limit) {
        Key from = after.map(id -> Key.of(id).end()).orElseGet(Key::of);
        return work.rows(CUSTOMERS).between(CUSTOMERS.primary(), from, Key.of().end(), customer -> true, limit).stream()
                .map(customer -> customer.id().value())
                .toList();
    }
}
