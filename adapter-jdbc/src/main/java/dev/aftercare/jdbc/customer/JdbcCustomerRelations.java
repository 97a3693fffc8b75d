package dev.aftercare.jdbc.customer;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.customer.CustomerRelations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link CustomerRelations} in the table {@code customer_relation}; {@code standing} is absent in ended ones. */
public final class JdbcCustomerRelations implements CustomerRelations {

    private static final String REACHED = "${ground:CUSTOMER:r.customer} and ${ground:CUSTOMER:r.other}";

    private static final String INSERT = """
            insert into ${schema}.customer_relation
                (id, recorded_at, customer, other, role, since, until, standing, version)
            values (:id, :recorded_at, :customer, :other, :role, :since, :until, :standing, :version)""";

    private static final String UPDATE = """
            update ${schema}.customer_relation r
            set recorded_at = :recorded_at, customer = :customer, other = :other, role = :role, since = :since,
                until = :until, standing = :standing, version = :version
            where r.id = :id and r.version = :version - 1 and\s""" + REACHED;

    private static final String FIND = "select * from ${schema}.customer_relation r where r.id = :id and " + REACHED;

    private static final String OF = """
            select * from ${schema}.customer_relation r
            where (r.customer = any(:ends) or r.other = any(:ends)) and\s""" + REACHED + " order by r.id limit :limit";

    private static final String BETWEEN = """
            select * from ${schema}.customer_relation r
            where (r.customer = any(:ones) and r.other = any(:others) or r.customer = any(:others) and r.other = any(:ones))
                and\s""" + REACHED + " order by r.id";

    private static final String FORGET = """
            delete from ${schema}.customer_relation r
            where (r.customer = any(:ends) or r.other = any(:ends)) and\s""" + REACHED;

    private final Session session;

    public JdbcCustomerRelations(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(CustomerRelation relation) {
        session.requireOwn(relation.recordedAt(), relation.id().subject(), relation.version());
        return session.insertIfAbsent(INSERT, columns(relation));
    }

    @Override
    public void update(CustomerRelation relation) {
        session.replace(UPDATE, relation.id().subject(), relation.version(), columns(relation));
    }

    @Override
    public Optional<CustomerRelation> find(RelationId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcCustomerRelations::read);
    }

    @Override
    public List<CustomerRelation> of(Collection<CustomerId> customer, int limit) {
        return session.list(
                OF, parameters -> parameters.ids("ends", customer).number("limit", limit), JdbcCustomerRelations::read);
    }

    @Override
    public List<CustomerRelation> between(Collection<CustomerId> ones, Collection<CustomerId> others) {
        return session.list(
                BETWEEN, parameters -> parameters.ids("ones", ones).ids("others", others), JdbcCustomerRelations::read);
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        session.change(FORGET, parameters -> parameters.ids("ends", customer));
    }

    private static Binder columns(CustomerRelation relation) {
        return parameters -> parameters
                .id("id", relation.id())
                .id("recorded_at", relation.recordedAt())
                .id("customer", relation.customer())
                .id("other", relation.other())
                .constant("role", relation.role())
                .date("since", relation.since())
                .date("until", relation.until())
                .text("standing", relation.until().isEmpty() ? Optional.of("YES") : Optional.empty())
                .number("version", relation.version());
    }

    private static CustomerRelation read(Row row) {
        return new CustomerRelation(
                row.id("id", RelationId::new),
                row.id("recorded_at", OrganisationId::new),
                row.id("customer", CustomerId::new),
                row.id("other", CustomerId::new),
                row.constant("role", RelationRole.class),
                row.date("since"),
                row.optionalDate("until"),
                row.number("version"));
    }
}
