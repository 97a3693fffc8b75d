package dev.aftercare.http.json;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.duplicate.ScoredPair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the dealer that asks.
 *
 * @param possibleDuplicates told when the customer is registered, absent otherwise
 */
public record CustomerView(
        String id,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String companyName,
        List<String> phones,
        String address,
        @Nullable String birthday,
        long version,
        @Nullable List<PossibleDuplicateView> possibleDuplicates)
        implements Versioned, Located {

    /** The view of {@code customer}. */
    public static CustomerView of(Customer customer) {
        return of(customer, null);
    }

    /** The view of {@code customer} who was just registered, with those of the dealer's customers who may be the same. */
    public static CustomerView registered(Customer customer, List<ScoredPair> possibleDuplicates) {
        return of(
                customer,
                possibleDuplicates.stream()
                        .map(pair -> PossibleDuplicateView.of(customer.id(), pair))
                        .toList());
    }

    private static CustomerView of(Customer customer, @Nullable List<PossibleDuplicateView> possibleDuplicates) {
        CustomerName.Person person = customer.name() instanceof CustomerName.Person named ? named : null;
        return new CustomerView(
                customer.id().toString(),
                person == null ? null : person.family(),
                person == null ? null : person.given(),
                person == null ? customer.name().display() : null,
                customer.contact().phones().stream().map(Phone::digits).toList(),
                customer.contact().address(),
                customer.birthday().map(Object::toString).orElse(null),
                customer.version(),
                possibleDuplicates);
    }
}
