package dev.aftercare.jdbc.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.ContactJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.customer.Customers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Customers} in the table {@code customer}. */
public final class JdbcCustomers implements Customers {

    private static final int MOST = 1_000;
    private static final String PERSON = "PERSON";
    private static final String COMPANY = "COMPANY";

    private static final String INSERT = """
            insert into ${schema}.customer
                (id, registered_at, name_kind, family_name, given_name, contact, birthday, version)
            values (:id, :registered_at, :name_kind, :family_name, :given_name, :contact, :birthday, :version)""";

    private static final String UPDATE = """
            update ${schema}.customer
            set registered_at = :registered_at, name_kind = :name_kind, family_name = :family_name,
                given_name = :given_name, contact = :contact, birthday = :birthday, version = :version
            where id = :id and version = :version - 1 and ${ground:CUSTOMER:customer.id}""";

    private static final String FIND = """
            select * from ${schema}.customer c
            where c.id = coalesce((select i.root from ${schema}.customer_identity i where i.id = :id), :id)
                and ${ground:CUSTOMER:c.id}""";

    /** What was not merged away, and the survivors of what was that are not asked for themselves. */
    private static final String FIND_ALL = """
            select c.* from ${schema}.customer c
            where c.id = any(:ids) and ${ground:CUSTOMER:c.id}
                and not exists (select 1 from ${schema}.customer_identity i where i.id = c.id and i.root <> c.id)
            union all
            select c.* from ${schema}.customer c
            where c.id in (select i.root from ${schema}.customer_identity i where i.id = any(:ids))
                and not c.id = any(:ids) and ${ground:CUSTOMER:c.id}
            order by id""";

    private static final String RECORDS = """
            select * from ${schema}.customer c
            where c.id in (select cast(:id as uuid) union select i.id from ${schema}.customer_identity me
                    join ${schema}.customer_identity i on i.root = me.root where me.id = :id)
                and ${ground:CUSTOMER:c.id}
            order by c.id""";

    private final Session session;

    public JdbcCustomers(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Customer customer) {
        session.requireOwn(customer.registeredAt(), customer.id().subject(), customer.version());
        session.changeOne(INSERT, columns(customer));
    }

    @Override
    public void update(Customer customer) {
        session.replace(UPDATE, customer.id().subject(), customer.version(), columns(customer));
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcCustomers::read);
    }

    @Override
    public List<Customer> findAll(Collection<CustomerId> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException(
                    "customers: " + ids.size() + " ids, at most " + MOST + " may be asked for");
        }
        return ids.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("ids", ids), JdbcCustomers::read);
    }

    @Override
    public List<Customer> records(CustomerId id) {
        return session.list(RECORDS, parameters -> parameters.id("id", id), JdbcCustomers::read);
    }

    private static Binder columns(Customer customer) {
        CustomerName name = customer.name();
        boolean person = name instanceof CustomerName.Person;
        return parameters -> parameters
                .id("id", customer.id())
                .id("registered_at", customer.registeredAt())
                .text("name_kind", person ? PERSON : COMPANY)
                .text("family_name", name instanceof CustomerName.Person one ? one.family() : name.display())
                .text("given_name", name instanceof CustomerName.Person one ? one.given() : "")
                .text("contact", ContactJson.write(customer.contact()))
                .date("birthday", customer.birthday())
                .number("version", customer.version());
    }

    private static Customer read(Row row) {
        return new Customer(
                row.id("id", CustomerId::new),
                row.id("registered_at", OrganisationId::new),
                name(row),
                ContactJson.read(row.text("contact")),
                row.optionalDate("birthday"),
                row.number("version"));
    }

    private static CustomerName name(Row row) {
        String first = row.text("family_name");
        return row.text("name_kind").equals(PERSON)
                ? new CustomerName.Person(first, row.text("given_name"))
                : new CustomerName.Company(first);
    }
}
