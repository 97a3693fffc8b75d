package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.search.SearchToken;
import java.util.Set;
import java.util.stream.Stream;

/** The words under which a customer is found: the whole name, its parts, and the phones. */
public final class CustomerTokens {

    private CustomerTokens() {}

    /** The tokens of {@code customer}; none only where no phone is known and the name has neither letter nor digit. */
    public static Set<SearchToken> of(Customer customer) {
        Stream<SearchToken> names = names(customer.name()).map(SearchToken::name);
        Stream<SearchToken> phones =
                customer.contact().phones().stream().map(phone -> SearchToken.phone(phone.digits()));
        return Stream.concat(names, phones)
                .filter(token -> !token.text().isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(SearchToken::compareTo));
    }

    private static Stream<String> names(CustomerName name) {
        if (name instanceof CustomerName.Person person) {
            return Stream.of(person.family() + person.given(), person.given() + person.family());
        }
        String company = name.display();
        return Stream.concat(Stream.of(company), Stream.of(company.split("\\s+")));
    }
}
