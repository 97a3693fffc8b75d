package dev.aftercare.jdbc.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.complaint.Complaints;
import dev.aftercare.port.complaint.DuePlace;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Complaints} in the table {@code complaint}. */
public final class JdbcComplaints implements Complaints {

    private static final String INSERT = """
            insert into ${schema}.complaint
                (dealer, id, number_kind, number_year, number_count, customer, vehicle, words, wish, channel, kind,
                severity, received_at, state, closed, progress, owned_by, offered_to, prevention_by,
                prevention_until, policy, clock, due_at, next_due, version)
            values (:dealer, :id, :number_kind, :number_year, :number_count, :customer, :vehicle, :words, :wish,
                :channel, :kind, :severity, :received_at, :state, :closed, :progress, :owned_by, :offered_to,
                :prevention_by, :prevention_until, :policy, :clock, :due_at, :next_due, :version)""";

    private static final String UPDATE = """
            update ${schema}.complaint
            set number_kind = :number_kind, number_year = :number_year, number_count = :number_count,
                customer = :customer, vehicle = :vehicle, words = :words, wish = :wish, channel = :channel,
                kind = :kind, severity = :severity, received_at = :received_at, state = :state, closed = :closed,
                progress = :progress, owned_by = :owned_by, offered_to = :offered_to,
                prevention_by = :prevention_by, prevention_until = :prevention_until, policy = :policy,
                clock = :clock, due_at = :due_at, next_due = :next_due, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String FIND_ALL =
            "select * from ${schema}.complaint where id = any(:ids) and ${own:dealer} and ${person:customer}";

    private static final String FIND =
            "select * from ${schema}.complaint where id = :id and ${own:dealer} and ${person:customer}";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.complaint
            where dealer = :dealer and ${ids:customer:customer} and (received_at, id) < (:before, :before_id)
                and ${own:dealer} and ${person:customer}
            order by received_at desc, id desc
            limit :limit""";

    private static final String ALL_OF_CUSTOMER =
            "select * from ${schema}.complaint where customer = any(:customers) and ${own:dealer} order by id";

    private static final String OPEN_OF = """
            select c.customer from ${schema}.complaint c
            where c.customer = any(:customers) and c.closed = false and c.dealer = :dealer and ${own:c.dealer}
            union
            select me.id from ${schema}.customer_identity me
            join ${schema}.customer_identity i on i.root = me.root
            join ${schema}.complaint c on c.customer = i.id
            where me.id = any(:customers) and c.closed = false and c.dealer = :dealer and ${own:c.dealer}""";

    private static final String OPEN = """
            select * from ${schema}.complaint
            where dealer = :dealer and closed = false and (due_at, id) > (:due_at, :id) and ${own:dealer}
            order by due_at, id
            limit :limit""";

    private static final String INVOLVING = """
            select * from ${schema}.complaint
            where dealer = :dealer and ${own:dealer}
                and ((closed = false and (owned_by = :person or offered_to = :person))
                    or (prevention_by = :person and prevention_until >= :today))
            order by id""";

    private static final String OPEN_BY_OWNER = """
            select owned_by, count(*) as opened from ${schema}.complaint
            where dealer = :dealer and closed = false and owned_by is not null and ${own:dealer}
            group by owned_by""";

    private static final String FIGURES = """
            select count(*) as opened,
                coalesce(sum(case when due_at < :now then 1 else 0 end), 0) as passed,
                coalesce(sum(case when due_at >= :now and due_at < :never
                    and (next_due is null or next_due < :now or next_due >= due_at) then 1 else 0 end), 0) as warned
            from ${schema}.complaint
            where dealer = :dealer and closed = false and ${own:dealer}""";

    private static final String ESCALATING = """
            select * from ${schema}.complaint
            where ${set:next_due} and next_due < :instant and ${own:dealer}
            order by next_due, id
            limit :limit""";

    private final Session session;

    public JdbcComplaints(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Complaint complaint) {
        session.requireOwn(
                complaint.dealer(),
                complaint.grievance().customer(),
                complaint.id().subject(),
                complaint.version());
        session.changeOne(INSERT, ComplaintColumns.of(complaint));
    }

    @Override
    public void update(Complaint complaint) {
        session.replace(UPDATE, complaint.id().subject(), complaint.version(), ComplaintColumns.of(complaint));
    }

    @Override
    public List<Complaint> findAll(Collection<ComplaintId> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("ids", ids), ComplaintColumns::read);
    }

    @Override
    public List<Complaint> ofCustomer(Collection<CustomerId> customer) {
        return session.list(
                ALL_OF_CUSTOMER, parameters -> parameters.ids("customers", customer), ComplaintColumns::read);
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), ComplaintColumns::read);
    }

    @Override
    public Page<Complaint> of(OrganisationId dealer, CustomerId customer, PageRequest page) {
        return Paging.newestFirst(
                session,
                OF_CUSTOMER,
                parameters -> parameters.id("dealer", dealer).id("customer", customer),
                page,
                ComplaintColumns::read,
                complaint -> new NewestPlace(
                        complaint.grievance().receivedAt(), complaint.id().value()));
    }

    @Override
    public Set<CustomerId> haveOpen(OrganisationId dealer, Collection<CustomerId> customers) {
        return customers.isEmpty()
                ? Set.of()
                : Set.copyOf(session.list(
                        OPEN_OF,
                        parameters -> parameters.id("dealer", dealer).ids("customers", customers),
                        row -> row.id("customer", CustomerId::new)));
    }

    @Override
    public Page<Complaint> open(OrganisationId dealer, PageRequest page) {
        DuePlace after = page.afterKey(DuePlace::read).orElse(DuePlace.FIRST);
        List<Complaint> found = session.list(
                OPEN,
                parameters -> parameters
                        .id("dealer", dealer)
                        .instant("due_at", after.due())
                        .uuid("id", after.id())
                        .number("limit", page.limit() + 1L),
                ComplaintColumns::read);
        return Page.of(found, page, complaint -> DuePlace.of(complaint).toString());
    }

    @Override
    public List<Complaint> involving(OrganisationId dealer, StaffId person, LocalDate today) {
        return session.list(
                INVOLVING,
                parameters ->
                        parameters.id("dealer", dealer).id("person", person).date("today", today),
                ComplaintColumns::read);
    }

    @Override
    public Map<StaffId, Integer> openByOwner(OrganisationId dealer) {
        return session.map(
                OPEN_BY_OWNER,
                parameters -> parameters.id("dealer", dealer),
                row -> row.id("owned_by", StaffId::new),
                row -> row.count("opened"));
    }

    @Override
    public ComplaintFigures figures(OrganisationId dealer, Instant now) {
        return session.list(
                        FIGURES,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .instant("now", now)
                                .instant("never", DuePlace.NEVER),
                        row -> new ComplaintFigures(row.number("opened"), row.number("warned"), row.number("passed")))
                .get(0);
    }

    @Override
    public List<Complaint> escalatingAt(Instant now, int limit) {
        return session.list(
                ESCALATING,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                ComplaintColumns::read);
    }
}
