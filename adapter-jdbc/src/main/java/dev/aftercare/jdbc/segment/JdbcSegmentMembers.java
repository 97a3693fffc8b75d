package dev.aftercare.jdbc.segment;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.jdbc.customer.JdbcCustomers;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.segment.SegmentMembers;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@link SegmentMembers}: each answer is one statement, made of the condition. */
public final class JdbcSegmentMembers implements SegmentMembers {

    private static final int MOST = 1_000;

    /** Whoever was merged is the survivor alone, and whoever was erased is nobody. */
    private static final String REACHED = """
            ${ground:CUSTOMER:c.id} and ${person:c.id} and c.name_kind in ('PERSON', 'COMPANY')
                and not exists (select 1 from ${schema}.customer_identity i where i.id = c.id and i.root <> c.id)""";

    /** By the dealer itself, or as a record that was merged into one of another dealer (CUS-4b). A union, so that both use their index. */
    private static final String REGISTERED = """
            and c.id in (select r.id from ${schema}.customer r where ${own:r.registered_at}
                union all select me.root from ${schema}.customer_identity me join ${schema}.customer r on r.id = me.id
                where ${own:r.registered_at})""";

    private static final Theirs OF_THE_PERIOD = ConditionSql.REPAIRS.where(
            row -> row + ".arrived_on >= :period_from and " + row + ".arrived_on < :period_until");

    private static final String FIGURES = """
            select count(*) as members, coalesce(sum(f.cars), 0) as cars, coalesce(sum(f.visits), 0) as visits,
                coalesce(sum(f.spend), 0) as spend
            from (
                select %s as cars, %s as visits, %s as spend
                from ${schema}.customer c where\s""".formatted(
            ConditionSql.CARS.total("count(*)"),
            OF_THE_PERIOD.different("arrived_on"),
            OF_THE_PERIOD.where(row -> row + ".currency = :spent_in").total("coalesce(sum(t.customer_share), 0)"));

    private final Session session;

    /** Who may be a member. */
    private final String reached;

    public JdbcSegmentMembers(Session session) {
        this.session = session;
        this.reached = session.scope().isPresent() ? REACHED + " " + REGISTERED : REACHED;
    }

    @Override
    public Page<Customer> members(SegmentQuestion question, PageRequest page) {
        ConditionSql condition = new ConditionSql(question);
        List<Customer> found = session.listOnce(
                "select * from ${schema}.customer c where c.id > :after and " + reached + " and (" + condition.text()
                        + ") order by c.id limit :limit",
                parameters -> condition.bind(
                        parameters.uuid("after", Paging.afterId(page)).number("limit", page.limit() + 1L)),
                JdbcCustomers::read);
        return Page.of(found, page, customer -> customer.id().toString());
    }

    @Override
    public Set<CustomerId> meeting(SegmentQuestion question, Collection<CustomerId> customers) {
        if (customers.size() > MOST) {
            throw new IllegalArgumentException(
                    "segment: " + customers.size() + " customers, at most " + MOST + " may be asked for");
        }
        ConditionSql condition = new ConditionSql(question);
        return customers.isEmpty()
                ? Set.of()
                : Set.copyOf(session.listOnce(
                        "select c.id from ${schema}.customer c where c.id = any(:ids) and " + reached + " and ("
                                + condition.text() + ")",
                        parameters -> condition.bind(parameters.ids("ids", customers)),
                        row -> row.id("id", CustomerId::new)));
    }

    @Override
    public SegmentFigures figures(SegmentQuestion question, DateRange period) {
        ConditionSql condition = new ConditionSql(question);
        return session.listOnce(
                        FIGURES + reached + " and (" + condition.text() + ")) f",
                        parameters -> condition.bind(parameters
                                .date("period_from", period.from())
                                .date("period_until", period.until())
                                .text("spent_in", question.currency().getCurrencyCode())),
                        row -> new SegmentFigures(
                                row.number("members"),
                                row.number("cars"),
                                row.number("visits"),
                                new Money(row.number("spend"), question.currency())))
                .get(0);
    }
}
