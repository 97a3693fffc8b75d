package dev.aftercare.port.customer;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Relations between customers. In a dealer's scope those are there for both of whose ends the dealer has a ground (NET-2). */
public interface CustomerRelations {

    /** Keeps a new one, and says so; of two customers one relation of a role is open at most. */
    boolean insertIfAbsent(CustomerRelation relation);

    /** Replaces the relation's previous version. */
    void update(CustomerRelation relation);

    Optional<CustomerRelation> find(RelationId id);

    /** The relations of a customer, by all their ids, from either end, ended ones too, each once, in the order of ids; the first {@code limit}. */
    List<CustomerRelation> of(Collection<CustomerId> customer, int limit);

    /** Those of which one end is among {@code ones} and the other among {@code others}, ended ones too, in the order of ids. */
    List<CustomerRelation> between(Collection<CustomerId> ones, Collection<CustomerId> others);

    /** Deletes the relations of a customer, by all their ids, from either end, ended ones too. */
    void forget(Collection<CustomerId> customer);
}
