package dev.aftercare.usecase.importing.gathered;

import com.google.common.collect.Maps;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.customer.Customers;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Customers: those that were foreseen are known, and new ones are kept. Before anything is written that came of an answer, all who are known are
 * locked, once, and have to be as they were told: somebody may have erased them meanwhile.
 */
final class GatheredCustomers implements Customers {

    private final Customers stored;
    private final Gathering gathering;
    private final Map<CustomerId, Customer> known = new HashMap<>();
    private final Map<CustomerId, Customer> fresh = new LinkedHashMap<>();
    private boolean isAnswered;
    private boolean areLocked;

    GatheredCustomers(Customers stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    /** An id that leads to another one is not known by it, and is asked for when it is needed. */
    void foresee(Set<CustomerId> ids) {
        if (!ids.isEmpty()) {
            stored.findAll(ids).forEach(customer -> known.put(customer.id(), customer));
            areLocked = false;
        }
    }

    boolean isNew(CustomerId id) {
        return fresh.containsKey(id);
    }

    void write() {
        if (isAnswered && !areLocked) {
            areLocked = true;
            if (!stored.lockVersions(known.keySet()).equals(Maps.transformValues(known, Customer::version))) {
                throw new ConflictException("customers whom rows name were changed by somebody else");
            }
        }
        if (!fresh.isEmpty()) {
            List<Customer> now = List.copyOf(fresh.values());
            fresh.clear();
            stored.insertAll(now);
        }
    }

    @Override
    public void insert(Customer customer) {
        fresh.put(customer.id(), customer);
    }

    @Override
    public void insertAll(Collection<Customer> customers) {
        customers.forEach(this::insert);
    }

    /** What was new and is written is asked for again: the scope may reach it by a ground that is written with it. */
    @Override
    public Optional<Customer> find(CustomerId id) {
        Customer kept = fresh.get(id);
        if (kept != null) {
            return Optional.of(kept);
        }
        Customer told = known.get(id);
        if (told == null) {
            return written().find(id);
        }
        isAnswered = true;
        return Optional.of(told);
    }

    @Override
    public Map<CustomerId, Long> lockVersions(Collection<CustomerId> ids) {
        return written().lockVersions(ids);
    }

    @Override
    public void update(Customer customer) {
        written().update(customer);
        known.put(customer.id(), customer);
    }

    @Override
    public List<Customer> records(CustomerId id) {
        Customer here = fresh.get(id);
        return here != null ? List.of(here) : written().records(id);
    }

    @Override
    public List<Customer> findAll(Collection<CustomerId> ids) {
        return written().findAll(ids);
    }

    @Override
    public Page<Customer> registeredAt(OrganisationId dealer, PageRequest page) {
        return written().registeredAt(dealer, page);
    }

    private Customers written() {
        gathering.write();
        return stored;
    }
}
