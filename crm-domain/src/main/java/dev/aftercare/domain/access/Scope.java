package dev.aftercare.domain.access;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Optional;

/** Whose data a unit of work may reach. Every read and write of a storage applies it in its own statement or filter. */
public sealed interface Scope {

    /** One organisation: a dealer, or the manufacturer itself. */
    record Organisation(OrganisationId id) implements Scope {}

    /**
     * What one dealer keeps of one customer: that customer, their cars, appointments, visits and complaints; what is nobody's own, as the
     * opening hours and the free capacity, is the dealer's (CUS-11).
     */
    record Person(OrganisationId dealer, CustomerId customer) implements Scope {}

    /** All of the network, as the manufacturer sees it. */
    record Network() implements Scope {}

    /** A named job of the system, which reaches what is due wherever it is. */
    record Job(String name) implements Scope {}

    /** The scope of one organisation. */
    static Scope of(OrganisationId id) {
        return new Organisation(id);
    }

    /** The scope of what one dealer keeps of one customer. */
    static Scope person(OrganisationId dealer, CustomerId customer) {
        return new Person(dealer, customer);
    }

    /** The scope of the whole network. */
    static Scope network() {
        return new Network();
    }

    /** The scope of a job. */
    static Scope job(String name) {
        return new Job(name);
    }

    /** The one organisation this scope is limited to; empty where it is not limited. */
    default Optional<OrganisationId> organisation() {
        if (this instanceof Person own) {
            return Optional.of(own.dealer());
        }
        return this instanceof Organisation one ? Optional.of(one.id()) : Optional.empty();
    }

    /** The one customer this scope is limited to; empty where it is not limited so far. */
    default Optional<CustomerId> person() {
        return this instanceof Person own ? Optional.of(own.customer()) : Optional.empty();
    }
}
