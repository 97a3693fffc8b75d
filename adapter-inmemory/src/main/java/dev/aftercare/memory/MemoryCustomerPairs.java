package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.merge.CustomerPairs;
import dev.aftercare.port.merge.PairPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs of customers in memory. */
record MemoryCustomerPairs(Work work) implements CustomerPairs {

    private static final Index<CustomerPair> BY_BOTH = Index.by(pair -> Key.of(pair.first(), pair.second()));

    private static final Index<CustomerPair> BY_ONE =
            Index.byEach(pair -> Stream.of(Key.of(pair.first(), pair.id()), Key.of(pair.second(), pair.id())));

    private static final Index<CustomerPair> OPEN =
            Index.byEach(pair -> pair.state() == PairState.OPEN ? Stream.of(place(PairPlace.of(pair))) : Stream.of());

    private static final Table<CustomerPair> PAIRS = Table.versioned(
            "customer pair",
            pair -> Key.of(pair.id()),
            pair -> new Version(pair.id().subject(), pair.version()),
            List.of(BY_BOTH, BY_ONE, OPEN));

    @Override
    public boolean insertIfAbsent(CustomerPair pair) {
        requireReached(pair);
        return rows().insertIfAbsent(pair);
    }

    @Override
    public void update(CustomerPair pair) {
        requireReached(pair);
        rows().update(pair);
    }

    @Override
    public Optional<CustomerPair> find(PairId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<CustomerPair> between(Collection<CustomerId> ones, Collection<CustomerId> others) {
        Set<CustomerId> other = Set.copyOf(others);
        return work.atOnce(() -> ones.stream()
                .distinct()
                .flatMap(one -> rows().under(BY_ONE, Key.of(one)).stream()
                        .filter(pair -> other.contains(pair.first().equals(one) ? pair.second() : pair.first())))
                .distinct()
                .filter(this::isReached)
                .sorted(Comparator.comparing(pair -> Key.of(pair.id())))
                .toList());
    }

    @Override
    public List<CustomerPair> of(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> rows().under(BY_ONE, Key.of(id)).stream())
                .distinct()
                .filter(this::isReached)
                .sorted(Comparator.comparing(pair -> Key.of(pair.id())))
                .toList());
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        customer.stream()
                .filter(this::isReached)
                .flatMap(id -> rows().under(BY_ONE, Key.of(id)).stream())
                .distinct()
                .toList()
                .forEach(rows()::delete);
    }

    @Override
    public Page<CustomerPair> open(PageRequest page) {
        return work.atOnce(() -> Pages.page(
                rows(),
                OPEN,
                Key.of(),
                this::isReached,
                page,
                text -> place(PairPlace.read(text)),
                pair -> PairPlace.of(pair).toString()));
    }

    private static Key place(PairPlace place) {
        return Key.of(place.unlikely(), new PairId(place.id()));
    }

    private void requireReached(CustomerPair pair) {
        work.requireReached(isReached(pair), pair.id().subject(), pair.version());
    }

    private boolean isReached(CustomerPair pair) {
        return isReached(pair.first()) && isReached(pair.second());
    }

    private boolean isReached(CustomerId customer) {
        return new MemoryGrounds(work).open(customer.subject(), ground -> true);
    }

    private View<CustomerPair> rows() {
        return work.rows(PAIRS);
    }
}
