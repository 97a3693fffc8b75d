package dev.aftercare.jdbc.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.merge.Identities;
import dev.aftercare.port.shared.StaleVersionException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@link Identities} in the table {@code customer_identity}, and locks on rows of {@code customer}. */
public final class JdbcIdentities implements Identities {

    private static final int MOST = 1_000;

    private static final String OF = """
            select me.id as asked, i.id, i.root from ${schema}.customer_identity me
            join ${schema}.customer_identity i on i.root = me.root
            where me.id = any(:ids) and ${ground:CUSTOMER:me.id}""";

    private static final String LOCK =
            "select c.id from ${schema}.customer c where c.id = :id and ${ground:CUSTOMER:c.id} for update";

    private static final String REACHED =
            "select c.id from ${schema}.customer c where c.id = any(:ids) and ${ground:CUSTOMER:c.id}";

    private static final String DELETE = """
            delete from ${schema}.customer_identity
            where id = any(:ids) and ${ground:CUSTOMER:customer_identity.id} and ${whoever}""";

    /** Ids of a customer whom the scope was found to reach. */
    private static final String INSERT = """
            insert into ${schema}.customer_identity (id, root)
            select cast(:id as uuid), cast(:root as uuid) where ${whoever}""";

    private final Session session;

    public JdbcIdentities(Session session) {
        this.session = session;
    }

    @Override
    public Identity of(CustomerId id) {
        return known(List.of(id)).getOrDefault(id, Identity.alone(id));
    }

    @Override
    public Map<CustomerId, Identity> ofAll(Collection<CustomerId> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException(
                    "customers: " + ids.size() + " ids, at most " + MOST + " may be asked for");
        }
        Map<CustomerId, Identity> known = known(ids);
        return ids.stream().distinct().collect(toMap(id -> id, id -> known.getOrDefault(id, Identity.alone(id))));
    }

    private record Member(CustomerId asked, CustomerId id, CustomerId root) {}

    private Map<CustomerId, Identity> known(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Member> members = session.list(
                OF,
                parameters -> parameters.ids("ids", ids),
                row -> new Member(
                        row.id("asked", CustomerId::new),
                        row.id("id", CustomerId::new),
                        row.id("root", CustomerId::new)));
        Map<CustomerId, CustomerId> roots =
                members.stream().collect(toMap(Member::asked, Member::root, (one, same) -> one));
        return members.stream().collect(groupingBy(Member::asked, mapping(Member::id, toList()))).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        person ->
                                Identity.of(roots.getOrDefault(person.getKey(), person.getKey()), person.getValue())));
    }

    @Override
    public void lock(Collection<CustomerId> roots) {
        roots.stream()
                .distinct()
                .sorted(Comparator.comparing(CustomerId::toString))
                .forEach(id -> session.lock(LOCK, parameters -> parameters.id("id", id), row -> row.uuid("id")));
    }

    @Override
    public void set(Collection<Identity> identities) {
        requireReached(identities.stream().map(Identity::root).toList());
        List<CustomerId> ids =
                identities.stream().flatMap(identity -> identity.ids().stream()).toList();
        session.change(DELETE, parameters -> parameters.ids("ids", ids));
        session.changeEach(
                INSERT,
                identities.stream()
                        .filter(identity -> !identity.isAlone())
                        .flatMap(identity -> identity.ids().stream().map(id -> new Known(id, identity.root())))
                        .toList(),
                (parameters, known) -> parameters.id("id", known.id).id("root", known.root));
    }

    private record Known(CustomerId id, CustomerId root) {}

    private void requireReached(List<CustomerId> roots) {
        List<CustomerId> reached =
                session.list(REACHED, parameters -> parameters.ids("ids", roots), row -> row.id("id", CustomerId::new));
        roots.stream().filter(root -> !reached.contains(root)).findFirst().ifPresent(root -> {
            throw new StaleVersionException(root.subject(), 0);
        });
    }
}
