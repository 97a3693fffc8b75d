package dev.aftercare.jdbc.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.followup.FollowUpColumns.Bare;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.followup.DueKey;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.port.followup.OpenCalls;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** {@link FollowUps} in the table {@code follow_up} and those that belong to it. */
public final class JdbcFollowUps implements FollowUps {

    private static final String FIND_ALL = "select * from ${schema}.follow_up where id = any(:ids) and ${own:dealer}";

    private static final String OF_CUSTOMER =
            "select * from ${schema}.follow_up where customer = any(:customers) and ${own:dealer} order by id";

    private static final String FIND = "select * from ${schema}.follow_up where id = :id and ${own:dealer}";

    private static final String LOCK =
            "select what from ${schema}.follow_up_lock where dealer = :dealer and what = :what and ${own:dealer} for update";

    private static final String INSERT_LOCK =
            "insert into ${schema}.follow_up_lock (dealer, what) values (:dealer, :what)";

    /** All ids of a customer; joined, since H2 goes through all calls of a dealer where an array or a list meets an equality. */
    private static final String PERSON = """
            (select i.id as known, i.root from ${schema}.customer_identity me
                join ${schema}.customer_identity i on i.root = me.root
                where me.id = :customer and ${ground:CUSTOMER:me.id}
            union all select cast(:customer as uuid), cast(:customer as uuid)
                where not exists (select 1 from ${schema}.customer_identity me
                    where me.id = :customer and ${ground:CUSTOMER:me.id})) p""";

    /** One row at least. */
    private static final String OPEN_OF = "select p.root, f.* from " + PERSON + """
             left join ${schema}.follow_up f
                on f.dealer = :dealer and f.customer = p.known and f.next_due is not null and ${own:f.dealer}
            order by f.id""";

    private static final String REPLACED_BY = """
            select * from ${schema}.follow_up
            where dealer = :dealer and replaced_by = any(:calls) and ${own:dealer}
            order by id""";

    /** One row, without a time where nobody was called; joined to the left, since H2 begins with all calls of the dealer otherwise. */
    private static final String LAST_DONE = "select max(a.called_at) as called_at from " + PERSON + """
             left join ${schema}.follow_up f
                on f.dealer = :dealer and f.customer = p.known and f.state = :state and ${own:f.dealer}
                and not exists (select 1 from ${schema}.follow_up_topic t
                    where t.dealer = f.dealer and t.follow_up = f.id and t.occasion = any(:timed))
            left join ${schema}.follow_up_attempt a on a.dealer = f.dealer and a.follow_up = f.id""";

    private static final String OPEN_ABOUT = """
            select * from ${schema}.follow_up f
            where f.id in (select t.follow_up from ${schema}.follow_up_topic t where t.vehicle = :vehicle)
                and f.next_due is not null and ${own:f.dealer}
            order by f.id""";

    private static final String HELD_BY = """
            select * from ${schema}.follow_up
            where dealer = :dealer and lease_by = :actor and ${own:dealer}
            order by id""";

    private static final String COUNT_DUE = """
            select count(*) as due, coalesce(sum(case when last_day < :date then 1 else 0 end), 0) as overdue
            from ${schema}.follow_up
            where dealer = :dealer and ${set:next_due} and next_due < :day_end and ${own:dealer}""";

    private static final String COUNT_CALLED = """
            select count(*) as called, coalesce(sum(case when result = any(:reached) then 1 else 0 end), 0) as reached
            from ${schema}.follow_up_attempt
            where dealer = :dealer and called_at >= :day_start and called_at < :day_end and ${own:dealer}""";

    private static final List<String> REACHED = Arrays.stream(CallResult.values())
            .filter(CallResult::isReached)
            .map(Enum::name)
            .toList();

    private static final List<String> TIMED = Arrays.stream(Occasion.values())
            .filter(Occasion::isTimed)
            .map(Enum::name)
            .toList();

    private static final DueKey BEFORE_ALL =
            new DueKey(LocalDate.of(1, 1, 1), Instant.parse("0001-01-01T00:00:00Z"), Paging.BEFORE_ALL);

    private final Session session;
    private final FollowUpRows rows;

    public JdbcFollowUps(Session session) {
        this.session = session;
        this.rows = new FollowUpRows(session);
    }

    @Override
    public void insert(FollowUp call) {
        rows.insert(call);
    }

    @Override
    public void update(FollowUp call) {
        rows.update(call);
    }

    @Override
    public void erase(FollowUp call) {
        rows.erase(call);
    }

    @Override
    public List<FollowUp> findAll(Collection<FollowUpId> ids) {
        return ids.isEmpty() ? List.of() : rows.list(FIND_ALL, parameters -> parameters.ids("ids", ids));
    }

    @Override
    public List<FollowUp> ofCustomer(Collection<CustomerId> customer) {
        return rows.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer));
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return rows.list(FIND, parameters -> parameters.id("id", id)).stream().findFirst();
    }

    @Override
    public void lockCustomer(OrganisationId dealer, CustomerId customer) {
        lock(dealer, customer.value(), customer.subject());
    }

    @Override
    public void lockWorklist(OrganisationId dealer) {
        lock(dealer, dealer.value(), dealer.subject());
    }

    /** Who inserts the row has its lock; where another was quicker, that one's end is waited for. */
    private void lock(OrganisationId dealer, UUID what, Subject subject) {
        session.requireOwn(dealer, subject, 1);
        Binder row = parameters -> parameters.id("dealer", dealer).uuid("what", what);
        if (isMissing(row) && !session.insertIfAbsent(INSERT_LOCK, row) && isMissing(row)) {
            throw new ConflictException("the lock of a dealer's follow-ups was just made and is gone again");
        }
    }

    private boolean isMissing(Binder row) {
        return session.lock(LOCK, row, found -> found.uuid("what")).isEmpty();
    }

    @Override
    public OpenCalls openOf(OrganisationId dealer, CustomerId customer) {
        List<Known> known = session.list(
                OPEN_OF, parameters -> parameters.id("dealer", dealer).id("customer", customer), Known::read);
        return new OpenCalls(
                known.get(0).root(),
                rows.whole(known.stream().flatMap(each -> each.call().stream()).toList()));
    }

    /** Whose an id is, and one of their calls. */
    private record Known(CustomerId root, Optional<Bare> call) {

        static Known read(Row row) {
            return new Known(
                    row.id("root", CustomerId::new),
                    row.optionalId("id", FollowUpId::new).map(id -> FollowUpColumns.read(row)));
        }
    }

    @Override
    public List<FollowUp> replacedBy(OrganisationId dealer, Collection<FollowUpId> calls) {
        return calls.isEmpty()
                ? List.of()
                : rows.list(
                        REPLACED_BY,
                        parameters -> parameters.id("dealer", dealer).ids("calls", calls));
    }

    @Override
    public Optional<Instant> lastDone(OrganisationId dealer, CustomerId customer) {
        return session.find(
                        LAST_DONE,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .id("customer", customer)
                                .constant("state", FollowUpState.DONE)
                                .texts("timed", TIMED),
                        row -> row.optionalInstant("called_at"))
                .flatMap(Function.identity());
    }

    @Override
    public List<FollowUp> openAbout(VehicleId vehicle) {
        return rows.list(OPEN_ABOUT, parameters -> parameters.id("vehicle", vehicle));
    }

    @Override
    public Page<FollowUp> due(OrganisationId dealer, Instant until, Optional<Occasion> occasion, PageRequest page) {
        return worklist(
                occasion.isPresent() ? Worklist.DUE_ABOUT : Worklist.DUE,
                dealer,
                until,
                occasion,
                page,
                parameters -> {});
    }

    @Override
    public Page<FollowUp> apart(
            OrganisationId dealer, Instant now, Instant apartSince, Optional<Occasion> occasion, PageRequest page) {
        return worklist(
                occasion.isPresent() ? Worklist.APART_ABOUT : Worklist.APART,
                dealer,
                now,
                occasion,
                page,
                parameters -> parameters
                        .instant("apart_since", apartSince)
                        .constant("asked", CallResult.CALL_BACK)
                        .constant("done", FollowUpState.DONE)
                        .texts("timed", TIMED));
    }

    private Page<FollowUp> worklist(
            String sql,
            OrganisationId dealer,
            Instant until,
            Optional<Occasion> occasion,
            PageRequest page,
            Binder more) {
        DueKey after = page.afterKey(DueKey::parse).orElse(BEFORE_ALL);
        List<FollowUp> found = rows.list(sql, parameters -> {
            more.bind(parameters);
            parameters
                    .id("dealer", dealer)
                    .instant("until", until)
                    .date("after_day", after.lastDay())
                    .instant("after_due", after.due())
                    .uuid("after", after.id())
                    .number("limit", page.limit() + 1L);
            occasion.ifPresent(asked -> parameters.constant("occasion", asked));
        });
        return Page.of(found, page, call -> DueKey.of(call).toString());
    }

    @Override
    public List<FollowUp> heldBy(OrganisationId dealer, String actor) {
        return rows.list(HELD_BY, parameters -> parameters.id("dealer", dealer).text("actor", actor));
    }

    @Override
    public CallFigures figures(OrganisationId dealer, ZonedDate day) {
        List<Integer> due = one(
                COUNT_DUE,
                parameters ->
                        parameters.id("dealer", dealer).date("date", day.date()).instant("day_end", day.end()),
                row -> List.of(row.count("due"), row.count("overdue")));
        List<Integer> called = one(
                COUNT_CALLED,
                parameters -> parameters
                        .id("dealer", dealer)
                        .texts("reached", REACHED)
                        .instant("day_start", day.start())
                        .instant("day_end", day.end()),
                row -> List.of(row.count("called"), row.count("reached")));
        return new CallFigures(due.get(0), due.get(1), called.get(0), called.get(1));
    }

    private <T> T one(String sql, Binder binder, Function<Row, T> reader) {
        return session.find(sql, binder, reader::apply).orElseThrow();
    }
}
