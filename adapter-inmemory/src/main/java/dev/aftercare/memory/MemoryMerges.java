package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.merge.Merges;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges of customers in memory. */
record MemoryMerges(Work work) implements Merges {

    /** Nobody is merged twice at once. */
    private static final Index<Merge> HOLDING =
            Index.byEach(merge -> merge.holds() ? Stream.of(Key.of(merge.merged())) : Stream.of());

    private static final Index<Merge> BY_CUSTOMER =
            Index.byEach(merge -> Stream.of(Key.of(merge.survivor(), merge.id()), Key.of(merge.merged(), merge.id())));

    private static final Table<Merge> MERGES = Table.versioned(
            "customer merge",
            merge -> Key.of(merge.id()),
            merge -> new Version(merge.id().subject(), merge.version()),
            List.of(HOLDING, BY_CUSTOMER));

    @Override
    public void insert(Merge merge) {
        work.requireReached(work.reaches(merge.organisation()), merge.id().subject(), merge.version());
        rows().insert(merge);
    }

    @Override
    public void update(Merge merge) {
        work.requireReached(isReached(merge.survivor()), merge.id().subject(), merge.version());
        rows().update(merge);
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return rows().get(Key.of(id)).filter(merge -> work.reaches(merge.organisation()));
    }

    @Override
    public List<Merge> holdingOf(Identity identity) {
        return work.atOnce(() -> identity.ids().stream()
                .flatMap(id -> rows().get(HOLDING, Key.of(id)).stream())
                .filter(merge -> isReached(merge.survivor()))
                .sorted(Merge.IN_ORDER)
                .toList());
    }

    @Override
    public List<Merge> of(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> rows().under(BY_CUSTOMER, Key.of(id)).stream())
                .distinct()
                .filter(merge -> isReached(merge.survivor()))
                .sorted(Merge.IN_ORDER)
                .toList());
    }

    private boolean isReached(CustomerId id) {
        return new MemoryGrounds(work).open(id.subject(), ground -> true);
    }

    private View<Merge> rows() {
        return work.rows(MERGES);
    }
}
