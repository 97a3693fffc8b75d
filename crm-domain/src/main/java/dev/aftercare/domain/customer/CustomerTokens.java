package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.search.SearchToken;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words under which a customer is found: the whole name, each word inside it, and the phones. */
public final class CustomerTokens {

    private CustomerTokens() {}

    /** The tokens of {@code customer}; none only where no phone is known and the name has neither letter nor digit. */
    public static Set<SearchToken> of(Customer customer) {
        Stream<SearchToken> names = names(customer.name());
        Stream<SearchToken> phones =
                customer.contact().phones().stream().map(phone -> SearchToken.phone(phone.digits()));
        return Stream.concat(names, phones)
                .filter(token -> !token.text().isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(SearchToken::compareTo));
    }

    private static Stream<SearchToken> names(CustomerName name) {
        if (!(name instanceof CustomerName.Person person)) {
            return Stream.concat(Stream.of(SearchToken.name(name.display())), words(name.display()));
        }
        List<SearchToken> whole = List.of(
                SearchToken.name(person.family() + person.given()), SearchToken.name(person.given() + person.family()));
        Stream<SearchToken> inside = words(person.family() + " " + person.given())
                .filter(word -> whole.stream().noneMatch(start -> start.text().startsWith(word.text())));
        return Stream.concat(whole.stream(), inside);
    }

    private static Stream<SearchToken> words(String name) {
        return Stream.of(name.split("\\s+")).map(SearchToken::name);
    }
}
