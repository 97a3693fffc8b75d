package dev.aftercare.jdbc.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.care.CareDues;
import dev.aftercare.port.care.DuePlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link CareDues} in the table {@code care_due}. */
public final class JdbcCareDues implements CareDues {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.care_due
                (vehicle, dealer, customer, off_the_road, delivered_on, bought_on, serviced_on, serviced_at, serviced_unit, promised_on,
                promised_at, promised_unit, service, due_on, due_by, distance, unit, certainty, points, days_spanned, warranty_ends, next_look, reminder, version)
            values (:vehicle, :dealer, :customer, :off_the_road, :delivered_on, :bought_on, :serviced_on, :serviced_at, :serviced_unit,
                :promised_on, :promised_at, :promised_unit, :service, :due_on, :due_by, :distance, :unit, :certainty, :points, :days_spanned, :warranty_ends, :next_look, :reminder,
                :version)""";

    private static final String UPDATE = """
            update ${schema}.care_due
            set dealer = :dealer, customer = :customer, off_the_road = :off_the_road, delivered_on = :delivered_on,
                bought_on = :bought_on, serviced_on = :serviced_on,
                serviced_at = :serviced_at, serviced_unit = :serviced_unit, promised_on = :promised_on,
                promised_at = :promised_at, promised_unit = :promised_unit, service = :service, due_on = :due_on,
                due_by = :due_by, distance = :distance, unit = :unit, certainty = :certainty, points = :points,
                days_spanned = :days_spanned, warranty_ends = :warranty_ends, next_look = :next_look, reminder = :reminder, version = :version
            where vehicle = :vehicle and version = :version - 1
                and (${own:dealer} or ${ground:VEHICLE:vehicle})""";

    private static final String LOCK = """
            select * from ${schema}.care_due c
            where c.vehicle = :vehicle and (${own:c.dealer} or ${ground:VEHICLE:c.vehicle})
            for update""";

    private static final String FIND = """
            select * from ${schema}.care_due
            where vehicle = :vehicle and (delivered_on is not null or serviced_on is not null) and not off_the_road and ${own:dealer}""";

    private static final String FIND_ALL = """
            select * from ${schema}.care_due
            where vehicle = any(:vehicles) and (delivered_on is not null or serviced_on is not null) and not off_the_road
                and ${own:dealer}""";

    private static final String BY_DAY = """
            select * from ${schema}.care_due
            where due_on <= :last and (due_on > :date or (due_on = :date and vehicle > :after)) and ${own:dealer}
                and (delivered_on is not null or serviced_on is not null) and not off_the_road
            order by due_on, vehicle
            limit :limit""";

    private static final String COUNT = """
            select count(*) as due from ${schema}.care_due
            where due_on <= :last and (delivered_on is not null or serviced_on is not null) and not off_the_road and ${own:dealer}""";

    private static final String BY_WARRANTY_END = """
            select * from ${schema}.care_due
            where warranty_ends between :first and :last and ${own:dealer}
                and (warranty_ends > :date or (warranty_ends = :date and vehicle > :after))
            order by warranty_ends, vehicle
            limit :limit""";

    private static final String COUNT_WARRANTY_ENDS = """
            select count(*) as due from ${schema}.care_due
            where warranty_ends between :first and :last and ${own:dealer}""";

    private static final String TO_LOOK_AT = """
            select * from ${schema}.care_due
            where ${set:next_look} and next_look <= :instant and ${own:dealer}
            order by next_look, vehicle
            limit :limit""";

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final DuePlace FIRST = new DuePlace(BEFORE_ALL, new VehicleId(Paging.BEFORE_ALL));

    private static final String OF_CUSTOMER = """
            select * from ${schema}.care_due where customer = any(:customers) and ${own:dealer} order by vehicle""";

    private final Session session;

    public JdbcCareDues(Session session) {
        this.session = session;
    }

    @Override
    public void insert(CareDue due) {
        session.requireOwn(due.carer().dealer(), due.subject(), due.version());
        session.changeOne(INSERT, CareColumns.of(due));
    }

    @Override
    public void update(CareDue due) {
        session.replace(UPDATE, due.subject(), due.version(), CareColumns.of(due));
    }

    @Override
    public Optional<CareDue> lock(VehicleId vehicle) {
        return session.lock(LOCK, parameters -> parameters.id("vehicle", vehicle), CareColumns::read).stream()
                .findFirst();
    }

    @Override
    public Optional<CareDue> find(VehicleId vehicle) {
        return session.find(FIND, parameters -> parameters.id("vehicle", vehicle), CareColumns::read);
    }

    @Override
    public List<CareDue> findAll(Collection<VehicleId> vehicles) {
        if (vehicles.size() > MOST) {
            throw new IllegalArgumentException(
                    "care: " + vehicles.size() + " cars, at most " + MOST + " may be asked for");
        }
        return vehicles.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("vehicles", vehicles), CareColumns::read);
    }

    @Override
    public List<CareDue> ofCustomer(Collection<CustomerId> customer) {
        return session.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer), CareColumns::read);
    }

    @Override
    public Page<CareDue> byDay(LocalDate last, PageRequest page) {
        DuePlace after = page.afterKey(DuePlace::read).orElse(FIRST);
        List<CareDue> found = session.list(
                BY_DAY,
                parameters -> parameters
                        .date("last", last)
                        .date("date", after.date())
                        .id("after", after.vehicle())
                        .number("limit", page.limit() + 1L),
                CareColumns::read);
        return Page.of(found, page, due -> DuePlace.of(due).toString());
    }

    @Override
    public long countUntil(LocalDate last) {
        return count(COUNT, parameters -> parameters.date("last", last));
    }

    @Override
    public Page<CareDue> byWarrantyEnd(DateRange days, PageRequest page) {
        DuePlace after = page.afterKey(DuePlace::read).orElse(FIRST);
        List<CareDue> found = session.list(
                BY_WARRANTY_END,
                parameters -> parameters
                        .date("first", days.from())
                        .date("last", days.lastDay())
                        .date("date", after.date())
                        .id("after", after.vehicle())
                        .number("limit", page.limit() + 1L),
                CareColumns::read);
        return Page.of(found, page, due -> DuePlace.ofWarranty(due).toString());
    }

    @Override
    public long countWarrantyEnds(DateRange days) {
        return count(
                COUNT_WARRANTY_ENDS,
                parameters -> parameters.date("first", days.from()).date("last", days.lastDay()));
    }

    private long count(String statement, Binder parameters) {
        return session.list(statement, parameters, row -> row.number("due")).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public List<CareDue> toLookAt(Instant now, int limit) {
        return session.list(
                TO_LOOK_AT, parameters -> parameters.instant("instant", now).number("limit", limit), CareColumns::read);
    }
}
