package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.DuplicateHint;
import dev.aftercare.domain.duplicate.MatchPolicy;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hint that a customer may be in the dealer's books twice (CUS-4b). It looks under the customer's own words in the books
 * of the dealer that asks and nowhere else, so that nobody learns whom another dealer knows (NET-2).
 */
final class PossibleDuplicates {

    /** Of a word that more have, the first so many are looked at: it is as good as none. */
    private static final int MOST_OF_A_WORD = 50;

    private static final int MOST = 500;

    private PossibleDuplicates() {}

    static List<ScoredPair> of(Work work, CustomerId id) {
        Customer customer = work.found(work.stores().customers().find(id), id.subject());
        List<CustomerId> candidates = CustomerWords.of(work, customer).stream()
                .flatMap(word -> under(work, word))
                .distinct()
                .limit(MOST)
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

    private static Stream<UUID> under(Work work, SearchToken word) {
        return work
                .stores()
                .searchTokens()
                .find(SubjectKind.CUSTOMER, word, PageRequest.first(MOST_OF_A_WORD))
                .items()
                .stream();
    }
}
