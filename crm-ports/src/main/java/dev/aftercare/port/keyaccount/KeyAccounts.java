package dev.aftercare.port.keyaccount;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Key accounts with their contacts. A dealer reaches its own. */
public interface KeyAccounts {

    /** Keeps a new one; false where the customer is an active one of the dealer's already. */
    boolean insertIfAbsent(KeyAccount account);

    /** Replaces the previous version. */
    void update(KeyAccount account);

    Optional<KeyAccount> find(KeyAccountId id);

    /** The active one of a customer. */
    Optional<KeyAccount> activeOf(OrganisationId dealer, CustomerId customer);

    /** The active ones of a dealer, in the order of ids. */
    Page<KeyAccount> active(OrganisationId dealer, PageRequest page);

    /** The active ones whose next contact is due on {@code last} or earlier, the earliest first, then by id. */
    Page<KeyAccount> due(OrganisationId dealer, LocalDate last, PageRequest page);

    /** The active ones that somebody manages, by their ids. */
    List<KeyAccount> managedBy(OrganisationId dealer, StaffId manager);

    /** How many active ones each person manages; who has none is not in it. */
    Map<StaffId, Integer> activeByManager(OrganisationId dealer);

    /** Keeps a contact, which is never changed. */
    void add(OrganisationId dealer, AccountContact contact);

    /** Those of a customer, by all ids of theirs, ended ones too, in the order of ids. */
    List<KeyAccount> ofCustomer(Collection<CustomerId> customer);

    /** Deletes those of a customer, by all ids of theirs, with their contacts. */
    void forget(Collection<CustomerId> customer);

    /** The contacts of an account, in the order in which they were recorded. */
    Page<AccountContact> contacts(KeyAccountId account, PageRequest page);
}
