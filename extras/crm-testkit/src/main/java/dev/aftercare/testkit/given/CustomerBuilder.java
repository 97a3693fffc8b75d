package dev.aftercare.testkit.given;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds a customer. */
public final class CustomerBuilder {

    private CustomerId id = new CustomerId(Ids.next());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerName name = new CustomerName.Person("王", "小明");
    private final List<Phone> phones = new ArrayList<>();
    private String address = "";
    private Optional<LocalDate> birthday = Optional.empty();

    CustomerBuilder() {}

    public CustomerBuilder id(UUID newId) {
        id = new CustomerId(newId);
        return this;
    }

    /** Registered at that dealer. */
    public CustomerBuilder at(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    /** A person. */
    public CustomerBuilder named(String family, String given) {
        name = new CustomerName.Person(family, given);
        return this;
    }

    /** A company. */
    public CustomerBuilder company(String newName) {
        name = new CustomerName.Company(newName);
        return this;
    }

    /** With one more phone. */
    public CustomerBuilder phone(String text) {
        phones.add(Phone.parse(text));
        return this;
    }

    public CustomerBuilder address(String newAddress) {
        address = newAddress;
        return this;
    }

    public CustomerBuilder born(LocalDate day) {
        birthday = Optional.of(day);
        return this;
    }

    /** The customer, in the first version. */
    public Customer build() {
        return Customer.registered(
                id,
                dealer,
                name,
                CustomerContact.of(phones, address),
                CustomerProfile.unknown().born(birthday));
    }
}
