package dev.aftercare.jdbc.customer;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.customer.CustomerChanges;
import java.util.List;

/** {@link CustomerChanges} in the table {@code customer_change}. */
public final class JdbcCustomerChanges implements CustomerChanges {

    private static final String INSERT =
            "insert into ${schema}.customer_change (id, customer, changed_at) values (:id, :customer, :changed_at)";

    private static final String NOTED = "select * from ${schema}.customer_change where ${all} order by id limit :limit";

    private static final String FORGET = "delete from ${schema}.customer_change where id = :id and ${all}";

    private final Session session;

    public JdbcCustomerChanges(Session session) {
        this.session = session;
    }

    @Override
    public void note(Change change) {
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .uuid("id", change.id())
                        .id("customer", change.customer())
                        .instant("changed_at", change.at()));
    }

    @Override
    public List<Change> noted(int limit) {
        return session.list(
                NOTED,
                parameters -> parameters.number("limit", limit),
                row -> new Change(row.uuid("id"), row.id("customer", CustomerId::new), row.instant("changed_at")));
    }

    @Override
    public boolean forget(Change change) {
        return session.change(FORGET, parameters -> parameters.uuid("id", change.id())) == 1;
    }
}
