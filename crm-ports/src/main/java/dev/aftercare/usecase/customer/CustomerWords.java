package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerTokens;
import dev.aftercare.domain.customer.SearchKnowledge;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.knowledge.Knowledge;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.util.Set;

/** The words under which a customer is found, and what has to be known of the world for them (CUS-1). */
final class CustomerWords {

    private CustomerWords() {}

    /** What is known of numbers and names, seen from the country of the scope's dealer. */
    static SearchKnowledge knowledge(Work work) {
        return new SearchKnowledge(
                Knowledge.phoneNumbers(), Knowledge.nameReadings(), policy(work).country());
    }

    /** The policy in force today; its defaults while the network has not adopted it. */
    static CustomerDataPolicy policy(Work work) {
        return work.policyOrDefaults(CustomerDataPolicy.KIND);
    }

    /** Writes the words of one page of the dealer's customers anew. */
    static Outcome<Reindexed> reindex(Work work, ReindexCustomers command) {
        Page<Customer> page = work.stores()
                .customers()
                .registeredAt(work.organisation(), command.page().toRequest());
        page.items().forEach(customer -> index(work, customer));
        return Outcome.accepted(new Reindexed(page.items().size(), page.next()));
    }

    /** Writes a customer's words in the place of those that stood, in the books of the dealer who registered them. */
    static void index(Work work, Customer customer) {
        work.stores()
                .searchTokens()
                .replace(customer.registeredAt(), customer.id().subject(), of(work, customer));
    }

    /** The words under which a customer is found. */
    static Set<SearchToken> of(Work work, Customer customer) {
        return CustomerTokens.of(customer, knowledge(work));
    }
}
