package dev.aftercare.jdbc.customer;

import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.ContactJson;
import dev.aftercare.jdbc.json.ContactPointsJson;
import dev.aftercare.jdbc.json.ProfileJson;
import dev.aftercare.jdbc.json.VerdictsJson;
import dev.aftercare.jdbc.json.WishesJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.customer.Customers;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link Customers} in the table {@code customer}. */
public final class JdbcCustomers implements Customers {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.customer
                (id, registered_at, name_kind, family_name, given_name, contact, contact_points, birthday, profile,
                industry, wishes, verdicts, version)
            values (:id, :registered_at, :name_kind, :family_name, :given_name, :contact, :contact_points, :birthday,
                :profile, :industry, :wishes, :verdicts, :version)""";

    private static final String UPDATE = """
            update ${schema}.customer
            set registered_at = :registered_at, name_kind = :name_kind, family_name = :family_name,
                given_name = :given_name, contact = :contact, contact_points = :contact_points,
                birthday = :birthday, profile = :profile, industry = :industry, wishes = :wishes, verdicts = :verdicts, version = :version
            where id = :id and version = :version - 1 and ${ground:CUSTOMER:customer.id} and ${person:id}""";

    private static final String FIND = """
            select * from ${schema}.customer c
            where c.id = coalesce((select i.root from ${schema}.customer_identity i where i.id = :id), :id)
                and ${ground:CUSTOMER:c.id} and ${person:c.id}""";

    /** What was not merged away, and the survivors of what was that are not asked for themselves. */
    private static final String FIND_ALL = """
            select c.* from ${schema}.customer c
            where c.id = any(:ids) and ${ground:CUSTOMER:c.id} and ${person:c.id}
                and not exists (select 1 from ${schema}.customer_identity i where i.id = c.id and i.root <> c.id)
            union all
            select c.* from ${schema}.customer c
            where c.id in (select i.root from ${schema}.customer_identity i where i.id = any(:ids))
                and not c.id = any(:ids) and ${ground:CUSTOMER:c.id} and ${person:c.id}
            order by id""";

    private static final String RECORDS = """
            select * from ${schema}.customer c
            where c.id in (select cast(:id as uuid) union select i.id from ${schema}.customer_identity me
                    join ${schema}.customer_identity i on i.root = me.root where me.id = :id)
                and ${ground:CUSTOMER:c.id} and ${person:c.id}
            order by c.id""";

    private static final String LOCK_VERSIONS = """
            select c.id, c.version from ${schema}.customer c
            where c.id = any(:ids) and ${ground:CUSTOMER:c.id} and ${person:c.id}
            order by c.id
            for update""";

    private static final String REGISTERED_AT = """
            select * from ${schema}.customer c
            where c.registered_at = :dealer and c.id > :after and ${ground:CUSTOMER:c.id} and ${person:c.id}
            order by c.id
            limit :limit""";

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
    public void insertAll(Collection<Customer> customers) {
        customers.forEach(customer ->
                session.requireOwn(customer.registeredAt(), customer.id().subject(), customer.version()));
        session.insertEach(INSERT, customers, JdbcCustomers::bind);
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
    public Map<CustomerId, Long> lockVersions(Collection<CustomerId> ids) {
        return session
                .lock(
                        LOCK_VERSIONS,
                        parameters -> parameters.ids("ids", ids),
                        row -> Map.entry(row.id("id", CustomerId::new), row.number("version")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Page<Customer> registeredAt(OrganisationId dealer, PageRequest page) {
        return Paging.byId(
                session,
                REGISTERED_AT,
                parameters -> parameters.id("dealer", dealer),
                page,
                JdbcCustomers::read,
                Customer::id);
    }

    @Override
    public List<Customer> records(CustomerId id) {
        return session.list(RECORDS, parameters -> parameters.id("id", id), JdbcCustomers::read);
    }

    private static Binder columns(Customer customer) {
        return parameters -> bind(parameters, customer);
    }

    private static void bind(Parameters parameters, Customer customer) {
        CustomerName name = customer.name();
        parameters
                .id("id", customer.id())
                .id("registered_at", customer.registeredAt())
                .text("name_kind", NameKind.of(name))
                .text("family_name", name instanceof CustomerName.Person one ? one.family() : name.display())
                .text("given_name", name instanceof CustomerName.Person one ? one.given() : "")
                .text("contact", ContactJson.write(customer.contact()))
                .text("contact_points", ContactPointsJson.write(customer.contact()))
                .date("birthday", customer.profile().birthday())
                .text("profile", ProfileJson.write(customer.profile()))
                .text("industry", customer.profile().industry())
                .text("wishes", WishesJson.write(customer.wishes()))
                .text("verdicts", VerdictsJson.write(customer.verdicts()))
                .number("version", customer.version());
    }

    /** The customer of a row of the table. */
    public static Customer read(Row row) {
        return new Customer(
                row.id("id", CustomerId::new),
                row.id("registered_at", OrganisationId::new),
                name(row),
                contact(row),
                profile(row),
                row.optionalText("wishes").map(WishesJson::read).orElseGet(ContactWishes::none),
                row.optionalText("verdicts").map(VerdictsJson::read).orElseGet(FieldVerdicts::none),
                row.number("version"));
    }

    private static CustomerContact contact(Row row) {
        CustomerContact told = ContactJson.read(row.text("contact"));
        return row.optionalText("contact_points")
                .map(ContactPointsJson::read)
                .map(known -> known.told(told.phones(), told.address()))
                .orElse(told);
    }

    private static CustomerProfile profile(Row row) {
        Optional<LocalDate> birthday = row.optionalDate("birthday");
        return row.optionalText("profile")
                .map(text -> ProfileJson.read(text, birthday))
                .orElseGet(() -> CustomerProfile.unknown().born(birthday));
    }

    private static CustomerName name(Row row) {
        return NameKind.read(row.text("name_kind"), row.text("family_name"), row.text("given_name"));
    }
}
