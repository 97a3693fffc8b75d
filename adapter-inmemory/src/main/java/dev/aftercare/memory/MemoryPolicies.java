package dev.aftercare.memory;

import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.policy.Policies;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies in memory. */
record MemoryPolicies(Work work) implements Policies {

    private static final Index<PolicyVersion<?>> BY_OWNER =
            Index.by(version -> ownedBy(version.dealer()).plus(version.id()));

    private static final Table<PolicyVersion<?>> POLICIES =
            Table.of("policy", version -> Key.of(version.id()), List.of(BY_OWNER));

    @Override
    public void insert(PolicyVersion<?> version) {
        work.requireReached(work.reaches(version.dealer()), version.id().subject(), 1);
        work.rows(POLICIES).insert(version);
    }

    @Override
    public PolicyHistory history(Optional<OrganisationId> dealer) {
        return histories(dealer.stream().toList());
    }

    @Override
    public PolicyHistory histories(Collection<OrganisationId> dealers) {
        Limits.requireAtMost("policies: dealers", dealers.size(), MOST);
        return work.atOnce(() -> {
            View<PolicyVersion<?>> rows = work.rows(POLICIES);
            List<PolicyVersion<?>> network = rows.under(BY_OWNER, ownedBy(Optional.empty()));
            Stream<PolicyVersion<?>> own = dealers.stream()
                    .filter(work::reaches)
                    .distinct()
                    .flatMap(owner -> rows.under(BY_OWNER, ownedBy(Optional.of(owner))).stream());
            return new PolicyHistory(Stream.concat(network.stream(), own)
                    .sorted(Comparator.comparing(version -> Key.of(version.id())))
                    .toList());
        });
    }

    private static Key ownedBy(Optional<OrganisationId> dealer) {
        return Key.of(dealer.map(OrganisationId::toString).orElse(""));
    }
}
