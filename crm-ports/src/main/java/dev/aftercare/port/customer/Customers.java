package dev.aftercare.port.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Customers. In a dealer's scope those are there for which the dealer has a ground (NET-2), be it for another record of the same person.
 * The id of a record that was merged answers with the survivor (CUS-4b).
 */
public interface Customers {

    void insert(Customer customer);

    /** The same for many at once. */
    void insertAll(Collection<Customer> customers);

    /** Replaces the customer's previous version. */
    void update(Customer customer);

    Optional<Customer> find(CustomerId id);

    /** Those of {@code ids} that the scope reaches, each once, in the order of ids; at most 1,000 may be asked for. */
    List<Customer> findAll(Collection<CustomerId> ids);

    /**
     * Locks records until the unit of work ends, in the order of ids, against who would change, merge or erase them, and gives the version of each
     * as it is under the lock; those that the scope does not reach are not in it.
     *
     * @throws dev.aftercare.port.shared.ConflictException when a lock was not had within the time limit
     */
    Map<CustomerId, Long> lockVersions(Collection<CustomerId> ids);

    /** Those that a dealer registered and the scope reaches, in the order of ids. */
    Page<Customer> registeredAt(OrganisationId dealer, PageRequest page);

    /** All records of the person whose record {@code id} is, as they are stored, merged ones too, in the order of ids. */
    List<Customer> records(CustomerId id);
}
