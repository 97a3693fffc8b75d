package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person or a company as one dealer registered it (CUS-1). Persons registered at two dealers are two customers until
 * somebody joins them (NET-2).
 *
 * @param registeredAt the dealer who registered the customer
 * @param birthday of a person, where it is known
 */
public record Customer(
        CustomerId id,
        OrganisationId registeredAt,
        CustomerName name,
        CustomerContact contact,
        Optional<LocalDate> birthday,
        long version) {

    /** The same customer with corrected data; the same version where nothing differs. */
    public Customer corrected(CustomerName newName, CustomerContact newContact, Optional<LocalDate> newBirthday) {
        if (name.equals(newName) && contact.equals(newContact) && birthday.equals(newBirthday)) {
            return this;
        }
        return new Customer(id, registeredAt, newName, newContact, newBirthday, version + 1);
    }
}
