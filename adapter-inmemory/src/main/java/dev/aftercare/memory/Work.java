package dev.aftercare.memory;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Transaction;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the ports of one unit of work share: its transaction, what its scope reaches, and its instant. */
record Work(Transaction transaction, Scope scope, Instant now) {

    /** What stands for the whole network in the keys of indexes that a scope reads. */
    private static final String NETWORK = "";

    /** What an index that a scope reads starts its keys with: a row stands under its organisation and under the network. */
    static Stream<String> reachesOf(Optional<OrganisationId> organisation) {
        return Stream.concat(Stream.of(NETWORK), organisation.stream().map(OrganisationId::toString));
    }

    /** The start of the scope's own part of such an index. */
    Key reach() {
        return Key.of(scope.organisation().map(OrganisationId::toString).orElse(NETWORK));
    }

    /** Whether it is not limited to one organisation. */
    boolean reachesAll() {
        return scope.organisation().isEmpty();
    }

    /** Whether rows of {@code organisation} are there. */
    boolean reaches(OrganisationId organisation) {
        return scope.organisation().map(organisation::equals).orElse(true);
    }

    /** Whether what {@code organisation} keeps of {@code customer} is there; in the scope of a customer that is theirs alone (CUS-11). */
    boolean reaches(OrganisationId organisation, Optional<CustomerId> customer) {
        return reaches(organisation) && reachesCustomer(customer);
    }

    /** The same for what one customer has. */
    boolean reaches(OrganisationId organisation, CustomerId customer) {
        return reaches(organisation, Optional.of(customer));
    }

    /** Whether the scope is not limited to another customer, by all ids of whoever was merged (CUS-4b). */
    boolean reachesCustomer(Optional<CustomerId> customer) {
        return scope.person()
                .map(person -> customer.filter(new MemoryIdentities(this).known(person)::has)
                        .isPresent())
                .orElse(true);
    }

    /** Whether rows of {@code organisation}, or else of the network, are there. */
    boolean reaches(Optional<OrganisationId> organisation) {
        return organisation.map(this::reaches).orElseGet(this::reachesAll);
    }

    /** Refuses a write that the scope does not reach, as if the row had gone. */
    void requireReached(boolean reached, Subject subject, long version) {
        if (!reached) {
            throw new StaleVersionException(subject, version - 1);
        }
    }

    /** Runs {@code statement}, which reads more than once, while nothing is committed. */
    <R> R atOnce(Supplier<R> statement) {
        return transaction.reading(statement);
    }

    /** A table as this unit of work sees it, in whatever scope. */
    <V> View<V> rows(Table<V> table) {
        return transaction.view(table);
    }
}
