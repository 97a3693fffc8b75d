package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.search.SearchToken;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words under which a customer is found (CUS-1): the whole name, each word inside it, how it is read in Chinese and the initials of that;
 * the phones with and without their country; the code of a company.
 */
public final class CustomerTokens {

    private CustomerTokens() {}

    /** The tokens of {@code customer}; none only where no phone is known and the name has neither letter nor digit. */
    public static Set<SearchToken> of(Customer customer, SearchKnowledge knowledge) {
        Stream<SearchToken> phones = customer.contact().phones().stream().flatMap(phone -> writings(phone, knowledge));
        Stream<SearchToken> codes =
                customer.profile().companyCode().stream().map(code -> SearchToken.companyCode(code.text()));
        return Stream.of(names(customer.name()), readings(customer.name(), knowledge.readings()), phones, codes)
                .flatMap(words -> words)
                .filter(token -> !token.text().isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(SearchToken::compareTo));
    }

    /** As it stands, and where a numbering plan has it, with its country and without. */
    private static Stream<SearchToken> writings(Phone phone, SearchKnowledge knowledge) {
        Stream<Phone> known = knowledge.numbers().read(phone, knowledge.country()).stream()
                .flatMap(number -> Stream.of(number.international(), number.national()));
        return Stream.concat(Stream.of(phone), known).map(one -> SearchToken.phone(one.digits()));
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

    /** 单小明 is found by shanxiaoming, xiaomingshan, sxm and xms; a company by its name and initials. */
    private static Stream<SearchToken> readings(CustomerName name, NameReadings readings) {
        List<String> first =
                name instanceof CustomerName.Person person ? readings.ofSurname(person.family()) : List.of();
        List<String> second = readings.of(name instanceof CustomerName.Person person ? person.given() : name.display());
        return Stream.of(Stream.concat(first.stream(), second.stream()), Stream.concat(second.stream(), first.stream()))
                .map(Stream::toList)
                .flatMap(syllables -> Stream.of(String.join("", syllables), initials(syllables)))
                .map(SearchToken::name);
    }

    private static String initials(List<String> syllables) {
        return syllables.stream()
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static Stream<SearchToken> words(String name) {
        return Stream.of(name.split("\\s+")).map(SearchToken::name);
    }
}
