package dev.aftercare.http.json;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer; its id is another than the one asked for where that was merged with this one. */
public record CustomerView(
        String id,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String companyName,
        List<String> phones,
        String address,
        @Nullable String birthday,
        long version)
        implements Versioned, Located {

    /** The view of {@code customer}. */
    public static CustomerView of(Customer customer) {
        CustomerName.Person person = customer.name() instanceof CustomerName.Person named ? named : null;
        return new CustomerView(
                customer.id().toString(),
                person == null ? null : person.family(),
                person == null ? null : person.given(),
                person == null ? customer.name().display() : null,
                customer.contact().phones().stream().map(Phone::digits).toList(),
                customer.contact().address(),
                customer.birthday().map(Object::toString).orElse(null),
                customer.version());
    }
}
