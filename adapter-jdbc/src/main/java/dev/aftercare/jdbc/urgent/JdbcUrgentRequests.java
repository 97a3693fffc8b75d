package dev.aftercare.jdbc.urgent;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.urgent.UrgentFact;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.urgent.UrgentRequests;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link UrgentRequests} in the table {@code urgent_request}. */
public final class JdbcUrgentRequests implements UrgentRequests {

    private static final String INSERT = """
            insert into ${schema}.urgent_request
                (dealer, id, vehicle, customer, service, waits, not_before, words, since, warn_at, promised_until, clerk,
                advisor, appointment, warned_at, warned_person, missed_at, missed_person, answered_at, answered_how,
                answered_by, withdrawn_at, state, next_due, version)
            values (:dealer, :id, :vehicle, :customer, :service, :waits, :not_before, :words, :since, :warn_at,
                :promised_until, :clerk, :advisor, :appointment, :warned_at, :warned_person, :missed_at, :missed_person,
                :answered_at, :answered_how, :answered_by, :withdrawn_at, :state, :next_due, :version)""";

    private static final String UPDATE = """
            update ${schema}.urgent_request
            set vehicle = :vehicle, customer = :customer, service = :service, waits = :waits, not_before = :not_before,
                words = :words, since = :since, warn_at = :warn_at, promised_until = :promised_until, clerk = :clerk,
                advisor = :advisor, appointment = :appointment, warned_at = :warned_at, warned_person = :warned_person,
                missed_at = :missed_at, missed_person = :missed_person, answered_at = :answered_at,
                answered_how = :answered_how, answered_by = :answered_by, withdrawn_at = :withdrawn_at, state = :state,
                next_due = :next_due, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String FIND =
            "select * from ${schema}.urgent_request where id = :id and ${own:dealer} and ${person:customer}";

    private static final String OPEN_OF_CAR = """
            select * from ${schema}.urgent_request
            where dealer = :dealer and state = 'OPEN' and vehicle = :vehicle and ${own:dealer} and ${person:customer}
            order by id
            limit 1""";

    private static final String OPEN = """
            select * from ${schema}.urgent_request
            where dealer = :dealer and state = 'OPEN' and id > :after and ${own:dealer} and ${person:customer}
            order by id
            limit :limit""";

    private static final String OPEN_OF_ADVISOR = """
            select * from ${schema}.urgent_request
            where dealer = :dealer and state = 'OPEN' and advisor = :advisor and ${own:dealer} and ${person:customer}
            order by id""";

    private static final String OPEN_BY_ADVISOR = """
            select advisor, count(*) as opened from ${schema}.urgent_request
            where dealer = :dealer and state = 'OPEN' and advisor is not null and ${own:dealer} and ${person:customer}
            group by advisor""";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.urgent_request
            where customer = any(:customers) and ${own:dealer} and ${person:customer}
            order by id""";

    private static final String FACTS = """
            select clerk, advisor, promised_until, answered_at, withdrawn_at from ${schema}.urgent_request
            where dealer = :dealer and since >= :first and since < :last and ${own:dealer} and ${person:customer}""";

    private static final String WARNING_AT = """
            select * from ${schema}.urgent_request
            where ${set:next_due} and next_due < :instant and ${own:dealer} and ${person:customer}
            order by next_due, id
            limit :limit""";

    private final Session session;

    public JdbcUrgentRequests(Session session) {
        this.session = session;
    }

    @Override
    public void insert(UrgentRequest request) {
        session.requireOwn(
                request.dealer(), request.need().customer(), request.id().subject(), request.version());
        session.changeOne(INSERT, UrgentColumns.of(request));
    }

    @Override
    public void update(UrgentRequest request) {
        session.replace(UPDATE, request.id().subject(), request.version(), UrgentColumns.of(request));
    }

    @Override
    public Optional<UrgentRequest> find(UrgentRequestId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), UrgentColumns::read);
    }

    @Override
    public Optional<UrgentRequest> openOf(OrganisationId dealer, VehicleId car) {
        return session.find(
                OPEN_OF_CAR, parameters -> parameters.id("dealer", dealer).id("vehicle", car), UrgentColumns::read);
    }

    @Override
    public Page<UrgentRequest> open(OrganisationId dealer, PageRequest page) {
        return Paging.byId(
                session,
                OPEN,
                parameters -> parameters.id("dealer", dealer),
                page,
                UrgentColumns::read,
                UrgentRequest::id);
    }

    @Override
    public List<UrgentRequest> openOf(OrganisationId dealer, StaffId advisor) {
        return session.list(
                OPEN_OF_ADVISOR,
                parameters -> parameters.id("dealer", dealer).id("advisor", advisor),
                UrgentColumns::read);
    }

    @Override
    public Map<StaffId, Integer> openByAdvisor(OrganisationId dealer) {
        return session.map(
                OPEN_BY_ADVISOR,
                parameters -> parameters.id("dealer", dealer),
                row -> row.id("advisor", StaffId::new),
                row -> row.count("opened"));
    }

    @Override
    public List<UrgentRequest> ofCustomer(Collection<CustomerId> customer) {
        return session.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer), UrgentColumns::read);
    }

    @Override
    public List<UrgentFact> facts(OrganisationId dealer, TimeRange promised) {
        return session.list(
                FACTS,
                parameters -> parameters
                        .id("dealer", dealer)
                        .instant("first", promised.start())
                        .instant("last", promised.end()),
                UrgentColumns::readFact);
    }

    @Override
    public List<UrgentRequest> warningAt(Instant now, int limit) {
        return session.list(
                WARNING_AT,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                UrgentColumns::read);
    }
}
