package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.DuplicateHint;
import dev.aftercare.domain.duplicate.MatchPolicy;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.search.TokenKind;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.usecase.door.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hint that a customer may be in the dealer's books twice (CUS-4b). It looks under the customer's own words, the strongest first, in the books
 * of the dealer that asks and nowhere else, so that nobody learns whom another dealer knows (NET-2).
 */
final class PossibleDuplicates {

    /** Of a word that more have, the first so many are looked at: it is as good as none. */
    private static final int MOST_OF_A_WORD = 50;

    /** A number that somebody has says more than a code, and that more than a name; the longer a name, the fewer have it. */
    private static final Comparator<SearchToken> STRONGEST_FIRST = Comparator.comparing(PossibleDuplicates::weakness)
            .thenComparing(
                    Comparator.comparing((SearchToken word) -> word.text().length())
                            .reversed())
            .thenComparing(Comparator.naturalOrder());

    private PossibleDuplicates() {}

    static List<ScoredPair> of(Work work, CustomerId id) {
        Customer customer = work.found(work.stores().customers().find(id), id.subject());
        List<SearchToken> words = CustomerWords.of(work, customer).stream()
                .sorted(STRONGEST_FIRST)
                .limit(SearchTokens.MOST_WORDS)
                .toList();
        List<CustomerId> candidates =
                work.stores().searchTokens().findAny(SubjectKind.CUSTOMER, words, MOST_OF_A_WORD).stream()
                        .map(CustomerId::new)
                        .toList();
        return DuplicateHint.of(
                customer,
                notFoundToBeTwo(work, customer.id(), work.stores().customers().findAll(candidates)),
                MatchPolicy.standard());
    }

    /** Who was found to be somebody else is not told again (hard case 29). */
    private static List<Customer> notFoundToBeTwo(Work work, CustomerId id, List<Customer> candidates) {
        Identity person = work.stores().identities().of(id);
        Map<CustomerId, Identity> people = work.stores()
                .identities()
                .ofAll(candidates.stream().map(Customer::id).toList());
        Set<CustomerId> two = work
                .stores()
                .customerPairs()
                .between(
                        person.ids(),
                        people.values().stream()
                                .flatMap(other -> other.ids().stream())
                                .collect(Collectors.toSet()))
                .stream()
                .filter(pair -> pair.state() == PairState.TWO)
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(candidate -> person.has(candidate.id())
                        || !Objects.requireNonNull(people.get(candidate.id())).hasAny(two))
                .toList();
    }

    private static int weakness(SearchToken word) {
        return List.of(TokenKind.PHONE, TokenKind.COMPANY_CODE, TokenKind.NAME).indexOf(word.kind());
    }
}
