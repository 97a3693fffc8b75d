package dev.aftercare.domain.duplicate;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;

/** What is known of a customer, for comparing. */
public final class CustomerTraits {

    private CustomerTraits() {}

    /** The traits of {@code customer}. */
    public static Traits of(Customer customer) {
        Traits.Builder traits = Traits.of(customer.id());
        if (customer.name() instanceof CustomerName.Person person) {
            traits.with(MatchField.FAMILY_NAME, person.family()).with(MatchField.GIVEN_NAME, person.given());
        } else {
            traits.with(MatchField.COMPANY_NAME, customer.name().display());
        }
        customer.contact().phones().forEach(phone -> traits.with(MatchField.PHONE, phone.digits()));
        customer.birthday().ifPresent(traits::born);
        return traits.address(customer.contact().address()).build();
    }
}
