package dev.aftercare.jdbc.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.merge.CustomerPairs;
import dev.aftercare.port.merge.PairPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@link CustomerPairs} in the table {@code customer_pair}. */
public final class JdbcCustomerPairs implements CustomerPairs {

    private static final String INSERT = """
            insert into ${schema}.customer_pair
                (id, first_customer, second_customer, per_mille, reasons, state, unlikely, judged_at, judged_by, version)
            values (:id, :first_customer, :second_customer, :per_mille, :reasons, :state, :unlikely, :judged_at, :judged_by,
                :version)""";

    private static final String BOTH_REACHED =
            "${ground:CUSTOMER:p.first_customer} and ${ground:CUSTOMER:p.second_customer}";

    private static final String REACHED = """
            select c.id from ${schema}.customer c
            where (c.id = :first_customer or c.id = :second_customer) and ${ground:CUSTOMER:c.id}""";

    private static final String UPDATE = """
            update ${schema}.customer_pair
            set per_mille = :per_mille, reasons = :reasons, state = :state, unlikely = :unlikely, judged_at = :judged_at,
                judged_by = :judged_by, version = :version
            where id = :id and first_customer = :first_customer and second_customer = :second_customer
                and version = :version - 1 and ${ground:CUSTOMER:customer_pair.first_customer}
                and ${ground:CUSTOMER:customer_pair.second_customer}""";

    private static final String FIND = "select * from ${schema}.customer_pair p where p.id = :id and " + BOTH_REACHED;

    private static final String BETWEEN = """
            select p.* from ${schema}.customer_pair p
            where p.first_customer = any(:ones) and p.second_customer = any(:others) and %1$s
            union
            select p.* from ${schema}.customer_pair p
            where p.first_customer = any(:others) and p.second_customer = any(:ones) and %1$s
            order by id""".formatted(BOTH_REACHED);

    private static final String OPEN = """
            select * from ${schema}.customer_pair p
            where p.unlikely >= :unlikely and (p.unlikely, p.id) > (:unlikely, :after) and %s
            order by p.unlikely, p.id
            limit :limit""".formatted(BOTH_REACHED);

    private static final String OF_ANY = """
            from ${schema}.customer_pair p
            where (p.first_customer = any(:customers) or p.second_customer = any(:customers)) and\s""" + BOTH_REACHED;

    private static final String OF = "select * " + OF_ANY + " order by p.id";

    /** One for each side, since one statement about both would read all pairs. Whoever's the other one of the pair is. */
    private static final List<String> FORGET = List.of(forget("first_customer"), forget("second_customer"));

    private static final String SEPARATOR = ",";

    private final Session session;

    public JdbcCustomerPairs(Session session) {
        this.session = session;
    }

    private static String forget(String side) {
        return "delete from ${schema}.customer_pair p where p." + side + " = any(:customers) and ${ground:CUSTOMER:p."
                + side + "} and ${whoever}";
    }

    @Override
    public boolean insertIfAbsent(CustomerPair pair) {
        if (session.scope().isPresent() && !isReached(pair)) {
            throw new StaleVersionException(pair.id().subject(), pair.version() - 1);
        }
        return session.insertIfAbsent(INSERT, columns(pair));
    }

    private boolean isReached(CustomerPair pair) {
        return session.list(
                                REACHED,
                                parameters -> parameters
                                        .id("first_customer", pair.first())
                                        .id("second_customer", pair.second()),
                                row -> row.uuid("id"))
                        .size()
                == 2;
    }

    @Override
    public void update(CustomerPair pair) {
        session.replace(UPDATE, pair.id().subject(), pair.version(), columns(pair));
    }

    @Override
    public Optional<CustomerPair> find(PairId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcCustomerPairs::read);
    }

    @Override
    public List<CustomerPair> between(Collection<CustomerId> ones, Collection<CustomerId> others) {
        return session.list(
                BETWEEN, parameters -> parameters.ids("ones", ones).ids("others", others), JdbcCustomerPairs::read);
    }

    @Override
    public Page<CustomerPair> open(PageRequest page) {
        PairPlace after = page.afterKey(PairPlace::read).orElse(PairPlace.FIRST);
        List<CustomerPair> found = session.list(
                OPEN,
                parameters -> parameters
                        .number("unlikely", after.unlikely())
                        .uuid("after", after.id())
                        .number("limit", page.limit() + 1L),
                JdbcCustomerPairs::read);
        return Page.of(found, page, pair -> PairPlace.of(pair).toString());
    }

    @Override
    public List<CustomerPair> of(Collection<CustomerId> customer) {
        return session.list(OF, parameters -> parameters.ids("customers", customer), JdbcCustomerPairs::read);
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        FORGET.forEach(statement -> session.change(statement, parameters -> parameters.ids("customers", customer)));
    }

    private static Binder columns(CustomerPair pair) {
        return parameters -> parameters
                .id("id", pair.id())
                .id("first_customer", pair.first())
                .id("second_customer", pair.second())
                .count(
                        "per_mille",
                        pair.likeness()
                                .map(likeness -> OptionalInt.of(likeness.perMille()))
                                .orElse(OptionalInt.empty()))
                .text(
                        "reasons",
                        pair.likeness()
                                .map(likeness -> String.join(SEPARATOR, likeness.reasons()))
                                .orElse(""))
                .constant("state", pair.state())
                .count(
                        "unlikely",
                        pair.state() == PairState.OPEN
                                ? OptionalInt.of(PairPlace.of(pair).unlikely())
                                : OptionalInt.empty())
                .instant("judged_at", pair.judged().map(Stamp::at))
                .text("judged_by", pair.judged().map(Stamp::by))
                .number("version", pair.version());
    }

    private static CustomerPair read(Row row) {
        OptionalInt perMille = row.optionalCount("per_mille");
        return new CustomerPair(
                row.id("id", PairId::new),
                row.id("first_customer", CustomerId::new),
                row.id("second_customer", CustomerId::new),
                perMille.isPresent()
                        ? Optional.of(new Likeness(perMille.getAsInt(), reasons(row.text("reasons"))))
                        : Optional.empty(),
                row.constant("state", PairState.class),
                row.optionalInstant("judged_at").map(at -> new Stamp(at, row.text("judged_by"))),
                row.number("version"));
    }

    private static SortedSet<String> reasons(String text) {
        return new TreeSet<>(text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR)));
    }
}
