package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.DuplicateHint;
import dev.aftercare.domain.duplicate.MatchPolicy;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.UUID;
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
        return DuplicateHint.of(customer, work.stores().customers().findAll(candidates), MatchPolicy.standard());
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
