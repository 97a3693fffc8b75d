package dev.aftercare.jdbc.visit;

import dev.aftercare.domain.appointment.AppointmentFigures.BookedVisits;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleHistory.PastVisit;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.visit.HousePlace;
import dev.aftercare.port.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@link Visits} in the table {@code visit}. */
public final class JdbcVisits implements Visits {

    private static final String INSERT = """
            insert into ${schema}.visit
                (dealer, id, number, vehicle, customer, appointment, kind, words, distance, unit, arrived_on,
                arrived_at, in_house, in_house_since, path, quotes, settlement, repair_order, voided_at, customer_share,
                currency, off_the_road, entitlement, discount_percent, version)
            values (:dealer, :id, :number, :vehicle, :customer, :appointment, :kind, :words, :distance, :unit,
                :arrived_on, :arrived_at, :in_house, :in_house_since, :path, :quotes, :settlement, :repair_order, :voided_at,
                :customer_share, :currency, :off_the_road, :entitlement, :discount_percent, :version)""";

    private static final String UPDATE = """
            update ${schema}.visit
            set words = :words, distance = :distance, unit = :unit, in_house = :in_house,
                in_house_since = :in_house_since, path = :path,
                quotes = :quotes, settlement = :settlement, repair_order = :repair_order, voided_at = :voided_at,
                customer_share = :customer_share, currency = :currency, entitlement = :entitlement,
                discount_percent = :discount_percent, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String AMEND = UPDATE.replace(
            "set words = :words,",
            "set words = :words, kind = :kind, arrived_on = :arrived_on, arrived_at = :arrived_at,");

    private static final String COUNTING = """
            select * from ${schema}.visit
            where dealer = :dealer and vehicle = :vehicle and (repair_order or settlement is not null)
                and voided_at is null and ${own:dealer}
            order by arrived_at desc, id desc
            limit :limit""";

    private static final String FIND_ALL =
            "select * from ${schema}.visit where id = any(:ids) and ${own:dealer} and ${person:customer}";

    private static final String FIND =
            "select * from ${schema}.visit where id = :id and ${own:dealer} and ${person:customer}";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.visit
            where dealer = :dealer and ${ids:customer:customer} and (arrived_at, id) < (:before, :before_id)
                and voided_at is null and ${own:dealer} and ${person:customer}
            order by arrived_at desc, id desc
            limit :limit""";

    private static final String ALL_OF_CUSTOMER =
            "select * from ${schema}.visit where customer = any(:customers) and ${own:dealer} order by id";

    private static final String HAD_GIFT = """
            select count(*) as gifts from ${schema}.visit
            where dealer = :dealer and ${ids:customer:customer} and entitlement = 'GIFT' and voided_at is null and id <> :besides
                and ${own:dealer} and ${person:customer}""";

    private static final String BOOKED = """
            select count(appointment) as booked, count(*) as visits from ${schema}.visit
            where dealer = :dealer and arrived_on >= :from_day and arrived_on < :until_day and voided_at is null
                and ${own:dealer}""";

    private static final String CAR_IN_HOUSE = """
            select * from ${schema}.visit where dealer = :dealer and in_house = :vehicle and ${own:dealer}
                and ${person:customer}""";

    private static final String OF_APPOINTMENT = """
            select * from ${schema}.visit where dealer = :dealer and appointment = :appointment and ${own:dealer}
                and ${person:customer}""";

    private static final String IN_HOUSE = """
            select * from ${schema}.visit
            where dealer = :dealer and ${set:in_house_since} and ${own:dealer}
            order by in_house_since, id
            limit :limit""";

    private static final String HOUSE_PAGE = """
            select * from ${schema}.visit
            where dealer = :dealer and ${set:in_house_since} and ${own:dealer}
                and (in_house_since, id) > (:after_since, :after)
            order by in_house_since, id
            limit :limit""";

    private static final String HISTORY = """
            select v.arrived_on, v.kind, v.distance, v.unit from ${schema}.visit v
            where v.vehicle = :vehicle and v.voided_at is null and (${own:v.dealer} or ${history:VEHICLE:v.vehicle})
            order by v.arrived_at desc, v.id desc
            limit :limit""";

    private static final String PAST_WORK = """
            select v.* from ${schema}.visit v
            where v.id = any(:ids) and v.voided_at is null and (${own:v.dealer} or ${history:VEHICLE:v.vehicle})""";

    private final Session session;

    public JdbcVisits(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Visit visit, LocalDate arrivedOn) {
        session.requireOwn(visit.dealer(), visit.id().subject(), visit.version());
        session.changeOne(INSERT, VisitColumns.first(visit, arrivedOn));
    }

    @Override
    public void update(Visit visit) {
        session.replace(UPDATE, visit.id().subject(), visit.version(), VisitColumns.next(visit));
    }

    @Override
    public void amend(Visit visit, LocalDate arrivedOn, Amendment amendment) {
        session.replace(AMEND, visit.id().subject(), visit.version(), VisitColumns.amended(visit, arrivedOn));
        session.changeOne(AmendmentColumns.INSERT, AmendmentColumns.of(visit.dealer(), amendment));
    }

    @Override
    public void replace(OrganisationId dealer, Amendment amendment) {
        session.changeOne(AmendmentColumns.REPLACE, AmendmentColumns.of(dealer, amendment));
    }

    @Override
    public List<Amendment> amendments(VisitId visit) {
        return session.list(
                AmendmentColumns.OF_VISIT, parameters -> parameters.id("visit", visit), AmendmentColumns::read);
    }

    @Override
    public List<Visit> counting(OrganisationId dealer, VehicleId vehicle, int limit) {
        List<Visit> newestFirst = new ArrayList<>(session.list(
                COUNTING,
                parameters ->
                        parameters.id("dealer", dealer).id("vehicle", vehicle).number("limit", limit),
                VisitColumns::read));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public List<Visit> findAll(Collection<VisitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("ids", ids), VisitColumns::read);
    }

    @Override
    public List<Visit> ofCustomer(Collection<CustomerId> customer) {
        return session.list(ALL_OF_CUSTOMER, parameters -> parameters.ids("customers", customer), VisitColumns::read);
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), VisitColumns::read);
    }

    @Override
    public Page<Visit> of(OrganisationId dealer, CustomerId customer, PageRequest page) {
        return Paging.newestFirst(
                session,
                OF_CUSTOMER,
                parameters -> parameters.id("dealer", dealer).id("customer", customer),
                page,
                VisitColumns::read,
                visit -> new NewestPlace(visit.arrivedAt(), visit.id().value()));
    }

    @Override
    public Optional<Visit> inHouse(OrganisationId dealer, VehicleId vehicle) {
        return session.find(
                CAR_IN_HOUSE, parameters -> parameters.id("dealer", dealer).id("vehicle", vehicle), VisitColumns::read);
    }

    @Override
    public Optional<Visit> of(OrganisationId dealer, AppointmentId appointment) {
        return session.find(
                OF_APPOINTMENT,
                parameters -> parameters.id("dealer", dealer).id("appointment", appointment),
                VisitColumns::read);
    }

    @Override
    public List<Visit> inHouse(OrganisationId dealer, int limit) {
        return session.list(
                IN_HOUSE, parameters -> parameters.id("dealer", dealer).number("limit", limit), VisitColumns::read);
    }

    @Override
    public boolean hadGift(OrganisationId dealer, CustomerId customer, VisitId besides) {
        return session.find(
                        HAD_GIFT,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .id("customer", customer)
                                .id("besides", besides),
                        row -> row.number("gifts"))
                .filter(gifts -> gifts > 0)
                .isPresent();
    }

    @Override
    public BookedVisits booked(OrganisationId dealer, DateRange days) {
        return session.find(
                        BOOKED,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .date("from_day", days.from())
                                .date("until_day", days.until()),
                        row -> new BookedVisits(row.number("booked"), row.number("visits")))
                .orElseThrow();
    }

    @Override
    public Page<Visit> inHouse(OrganisationId dealer, PageRequest page) {
        HousePlace after = page.afterKey(HousePlace::read).orElse(HousePlace.FIRST);
        List<Visit> found = session.list(
                HOUSE_PAGE,
                parameters -> parameters
                        .id("dealer", dealer)
                        .instant("after_since", after.arrivedAt())
                        .uuid("after", after.id())
                        .number("limit", page.limit() + 1L),
                VisitColumns::read);
        return Page.of(found, page, visit -> HousePlace.of(visit).toString());
    }

    @Override
    public List<PastVisit> historyOf(VehicleId vehicle, int limit) {
        List<PastVisit> newestFirst = new ArrayList<>(session.list(
                HISTORY,
                parameters -> parameters.id("vehicle", vehicle).number("limit", limit),
                row -> new PastVisit(row.date("arrived_on"), row.text("kind"), VisitColumns.distance(row))));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public List<PastWork> pastWork(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? List.of()
                : session.list(
                        PAST_WORK,
                        parameters -> parameters.ids("ids", visits),
                        row -> PastWork.of(VisitColumns.read(row), row.date("arrived_on")));
    }
}
