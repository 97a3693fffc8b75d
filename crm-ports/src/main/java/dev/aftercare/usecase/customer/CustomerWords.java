package dev.aftercare.usecase.customer;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerTokens;
import dev.aftercare.domain.customer.SearchKnowledge;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.knowledge.Knowledge;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;
import java.util.Set;

/**
 * The words under which customers are found, and what has to be known of the world for them (CUS-1): each dealer finds a person under what it
 * registered and under what is known of them now, in its own books, whichever record survived a merge (CUS-4b).
 */
public final class CustomerWords implements MergeParticipant {

    @Override
    public String name() {
        return "search words";
    }

    @Override
    public void merged(Work work, Sides sides) {
        index(work, sides.survivor().root());
    }

    @Override
    public void parted(Work work, Sides sides) {
        index(work, sides.survivor().root());
        index(work, sides.other().root());
    }

    /** What is known of numbers and names, seen from the country of the scope's dealer. */
    static SearchKnowledge knowledge(Work work) {
        return knowledge(work, work.organisation());
    }

    /** The same, seen from the country of a dealer; of one whom the scope does not reach only the network's policy is known. */
    private static SearchKnowledge knowledge(Work work, OrganisationId dealer) {
        return new SearchKnowledge(
                Knowledge.phoneNumbers(),
                Knowledge.nameReadings(),
                policy(work, dealer).country());
    }

    /** The policy in force today; its defaults while the network has not adopted it. */
    static CustomerDataPolicy policy(Work work) {
        return policy(work, work.organisation());
    }

    private static CustomerDataPolicy policy(Work work, OrganisationId dealer) {
        return work.policyOf(dealer, CustomerDataPolicy.KIND)
                .map(PolicyVersion::body)
                .orElseGet(CustomerDataPolicy::standard);
    }

    /** Writes the words of one page of the dealer's customers anew. */
    static Outcome<Reindexed> reindex(Work work, ReindexCustomers command) {
        Page<Customer> page = work.stores()
                .customers()
                .registeredAt(work.organisation(), command.page().toRequest());
        page.items().forEach(record -> index(work, record.id()));
        return Outcome.accepted(new Reindexed(page.items().size(), page.next()));
    }

    private static void index(Work work, CustomerId id) {
        work.stores().customers().find(id).ifPresent(customer -> index(work, customer));
    }

    /** Writes a customer's words in the place of those that stood, in the books of every dealer who registered them. */
    static void index(Work work, Customer customer) {
        for (Customer record : work.stores().customers().records(customer.id())) {
            SearchKnowledge knowledge = knowledge(work, record.registeredAt());
            work.stores()
                    .searchTokens()
                    .replace(record.registeredAt(), record.id().subject(), words(record, customer, knowledge));
        }
    }

    private static Set<SearchToken> words(Customer record, Customer customer, SearchKnowledge knowledge) {
        Set<SearchToken> now = CustomerTokens.of(customer, knowledge);
        return record.equals(customer)
                ? now
                : ImmutableSet.<SearchToken>builder()
                        .addAll(CustomerTokens.of(record, knowledge))
                        .addAll(now)
                        .build();
    }

    /** The words under which a customer is found. */
    static Set<SearchToken> of(Work work, Customer customer) {
        return CustomerTokens.of(customer, knowledge(work));
    }
}
