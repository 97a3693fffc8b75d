package dev.aftercare.domain.duplicate;

import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;

/** What is known of a customer, for comparing. The code of a person's trade is not the person's: who trades is compared as people are. */
public final class CustomerTraits {

    private CustomerTraits() {}

    /** The traits of {@code customer}. */
    public static Traits of(Customer customer) {
        Traits.Builder traits = Traits.of(customer.id());
        if (customer.name() instanceof CustomerName.Person person) {
            traits.with(MatchField.FAMILY_NAME, person.family()).with(MatchField.GIVEN_NAME, person.given());
        } else {
            traits.with(MatchField.COMPANY_NAME, customer.name().display());
            customer.profile().companyCode().ifPresent(code -> traits.with(MatchField.COMPANY_CODE, code.text()));
        }
        customer.contact().phones().forEach(phone -> traits.with(MatchField.PHONE, phone.digits()));
        customer.contact().of(ContactPointKind.E_MAIL).forEach(point -> traits.with(MatchField.EMAIL, point.value()));
        customer.profile().birthday().ifPresent(traits::born);
        return traits.address(customer.contact().address()).build();
    }
}
