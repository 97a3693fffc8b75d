package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.customer.CustomerRelations;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Relations between customers in memory; both ends have to be reached (NET-2). */
record MemoryCustomerRelations(Work work) implements CustomerRelations {

    private static final Index<CustomerRelation> OPEN =
            Index.byEach(relation -> relation.until().isEmpty()
                    ? Stream.of(Key.of(relation.customer(), relation.other(), relation.role()))
                    : Stream.of());

    private static final Index<CustomerRelation> OF = Index.byEach(
            relation -> Stream.of(Key.of(relation.customer(), relation.id()), Key.of(relation.other(), relation.id())));

    private static final Table<CustomerRelation> RELATIONS = Table.versioned(
            "customer relation",
            relation -> Key.of(relation.id()),
            relation -> new Version(relation.id().subject(), relation.version()),
            List.of(OPEN, OF));

    @Override
    public boolean insertIfAbsent(CustomerRelation relation) {
        work.requireReached(work.reaches(relation.recordedAt()), relation.id().subject(), relation.version());
        return rows().insertIfAbsent(relation);
    }

    @Override
    public void update(CustomerRelation relation) {
        work.requireReached(isReached(relation), relation.id().subject(), relation.version());
        rows().update(relation);
    }

    @Override
    public Optional<CustomerRelation> find(RelationId id) {
        return work.atOnce(() -> rows().get(Key.of(id)).filter(this::isReached));
    }

    @Override
    public List<CustomerRelation> of(Collection<CustomerId> customer, int limit) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> rows().under(OF, Key.of(id), this::isReached, limit).stream())
                .distinct()
                .sorted(Comparator.comparing(relation -> Key.of(relation.id())))
                .limit(limit)
                .toList());
    }

    @Override
    public List<CustomerRelation> between(Collection<CustomerId> ones, Collection<CustomerId> others) {
        return of(ones, Integer.MAX_VALUE).stream()
                .filter(relation -> isFrom(relation, ones, others) || isFrom(relation, others, ones))
                .toList();
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        of(customer, Integer.MAX_VALUE).forEach(rows()::delete);
    }

    private static boolean isFrom(
            CustomerRelation relation, Collection<CustomerId> ones, Collection<CustomerId> others) {
        return ones.contains(relation.customer()) && others.contains(relation.other());
    }

    private boolean isReached(CustomerRelation relation) {
        MemoryGrounds grounds = new MemoryGrounds(work);
        return grounds.open(relation.customer().subject(), ground -> true)
                && grounds.open(relation.other().subject(), ground -> true);
    }

    private View<CustomerRelation> rows() {
        return work.rows(RELATIONS);
    }
}
