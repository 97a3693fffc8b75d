package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.merge.Identities;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In memory who is one with whom. */
record MemoryIdentities(Work work) implements Identities {

    private static final int MOST = 1_000;

    /** One id of a customer who has more; the root has such a row too. */
    private record Member(CustomerId id, CustomerId root) {}

    private static final Index<Member> BY_ROOT = Index.by(member -> Key.of(member.root(), member.id()));

    private static final Table<Member> MEMBERS =
            Table.of("customer identity", member -> Key.of(member.id()), List.of(BY_ROOT));

    @Override
    public Identity of(CustomerId id) {
        return isReached(id) ? known(id) : Identity.alone(id);
    }

    @Override
    public Map<CustomerId, Identity> ofAll(Collection<CustomerId> ids) {
        Limits.requireAtMost("customers: ids", ids.size(), MOST);
        return work.atOnce(() -> ids.stream().distinct().collect(Collectors.toUnmodifiableMap(id -> id, this::of)));
    }

    @Override
    public void lock(Collection<CustomerId> roots) {
        roots.stream()
                .distinct()
                .sorted(Comparator.comparing(CustomerId::toString))
                .filter(this::isReached)
                .forEach(id -> work.transaction().lock(Key.of("customer", id)));
    }

    @Override
    public void set(Collection<Identity> identities) {
        identities.forEach(identity ->
                work.requireReached(isReached(identity.root()), identity.root().subject(), 1));
        identities.forEach(this::set);
    }

    private void set(Identity identity) {
        View<Member> rows = rows();
        for (CustomerId id : identity.ids()) {
            rows.get(Key.of(id)).ifPresent(rows::delete);
            if (!identity.isAlone()) {
                rows.insert(new Member(id, identity.root()));
            }
        }
    }

    /** Whatever the scope. */
    Identity known(CustomerId id) {
        return work.atOnce(() -> rows().get(Key.of(id))
                .map(member -> Identity.of(
                        member.root(),
                        rows().under(BY_ROOT, Key.of(member.root())).stream()
                                .map(Member::id)
                                .toList()))
                .orElseGet(() -> Identity.alone(id)));
    }

    private boolean isReached(CustomerId id) {
        return new MemoryGrounds(work).open(id.subject(), ground -> true);
    }

    private View<Member> rows() {
        return work.rows(MEMBERS);
    }

    /** Under which the things of a customer stand, by all ids of theirs. */
    List<Key> keysOf(CustomerId customer) {
        return known(customer).ids().stream().map(Key::of).toList();
    }

    /** Under which a dealer's things of a customer stand, by all ids of theirs. */
    List<Key> keysOf(OrganisationId dealer, CustomerId customer) {
        return known(customer).ids().stream().map(id -> Key.of(dealer, id)).toList();
    }
}
