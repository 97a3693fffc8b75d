package dev.aftercare.jdbc.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentFact;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleHistory.PastAppointment;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.lifecycle.StandingEnds;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.appointment.Appointments;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@link Appointments} in the table {@code appointment}. */
public final class JdbcAppointments implements Appointments {

    private static final String INSERT = """
            insert into ${schema}.appointment
                (dealer, id, number_kind, number_year, number_count, vehicle, customer, service, further_services, wish,
                passed_on_by, waits, drop_off, pick_up, loan_car, sets_out_at, arrives_at, jobs, on_date, slot_start, slot_end, holds, overbooked_for, policy, state, no_show_due, arrived_at,
                punctuality, begun_at, promptness, booked_at, booked_way, booked_by, advisor, version)
            values (:dealer, :id, :number_kind, :number_year, :number_count, :vehicle, :customer, :service, :further_services,
                :wish, :passed_on_by, :waits, :drop_off, :pick_up, :loan_car, :sets_out_at, :arrives_at, :jobs, :on_date, :slot_start, :slot_end, :holds, :overbooked_for, :policy, :state,
                :no_show_due, :arrived_at, :punctuality, :begun_at, :promptness,
                :booked_at, :booked_way, :booked_by, :advisor, :version)""";

    private static final String UPDATE = """
            update ${schema}.appointment
            set number_kind = :number_kind, number_year = :number_year, number_count = :number_count,
                vehicle = :vehicle, customer = :customer, service = :service,
                further_services = :further_services, wish = :wish, passed_on_by = :passed_on_by, waits = :waits,
                drop_off = :drop_off, pick_up = :pick_up, loan_car = :loan_car,
                sets_out_at = :sets_out_at, arrives_at = :arrives_at, jobs = :jobs, on_date = :on_date, slot_start = :slot_start, slot_end = :slot_end,
                holds = :holds, overbooked_for = :overbooked_for, policy = :policy, state = :state,
                no_show_due = :no_show_due, arrived_at = :arrived_at, punctuality = :punctuality,
                begun_at = :begun_at, promptness = :promptness, booked_at = :booked_at, booked_way = :booked_way,
                booked_by = :booked_by, advisor = :advisor, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String FIND_ALL =
            "select * from ${schema}.appointment where id = any(:ids) and ${own:dealer} and ${person:customer}";

    private static final String FIND =
            "select * from ${schema}.appointment where id = :id and ${own:dealer} and ${person:customer}";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.appointment
            where dealer = :dealer and ${ids:customer:customer} and (slot_start, id) < (:before, :before_id)
                and ${own:dealer} and ${person:customer}
            order by slot_start desc, id desc
            limit :limit""";

    private static final String ALL_OF_CUSTOMER =
            "select * from ${schema}.appointment where customer = any(:customers) and ${own:dealer} order by id";

    private static final String ON = """
            select * from ${schema}.appointment
            where dealer = :dealer and on_date = :on_date and ${own:dealer} and ${person:customer}
            order by slot_start, id""";

    private static final String AGREED_ON = """
            select * from ${schema}.appointment
            where dealer = :dealer and on_date >= :on_date and on_date < :after_the_longest_stay
                and coalesce(drop_off, slot_start) >= :first_instant and coalesce(drop_off, slot_start) < :end_instant
                and ${own:dealer} and ${person:customer}
            order by coalesce(drop_off, slot_start), id""";

    private static final String FACTS = """
            select booked_at, booked_way, booked_by, advisor, state, punctuality, promptness, slot_start, overbooked_for
            from ${schema}.appointment
            where dealer = :dealer and on_date >= :from_day and on_date < :until_day and state <> 'CANCELLED' and ${own:dealer}
            order by slot_start, id""";

    private static final String OPEN_FROM = """
            select * from ${schema}.appointment
            where dealer = :dealer and on_date >= :earliest and (on_date >= :first or slot_end > :first_instant)
                and state in ('BOOKED', 'ARRIVED', 'BEGUN') and ${own:dealer}
            order by slot_start, id""";

    private static final String HOLDING_ON = """
            select * from ${schema}.appointment
            where dealer = :dealer and on_date >= :earliest and on_date <= :on_date and slot_end > :first_instant
                and state in ('BOOKED', 'ARRIVED', 'BEGUN') and ${own:dealer}
            order by slot_start, id""";

    private static final String GOING_ON = """
            select * from ${schema}.appointment
            where dealer = :dealer and on_date >= :earliest and on_date < :on_date and slot_end > :first_instant
                and state in ('BOOKED', 'ARRIVED', 'BEGUN') and ${own:dealer}
            order by slot_start, id""";

    private static final String OPEN_OFF_THE_ROAD = """
            select a.* from ${schema}.appointment a
            join %s
            where a.dealer = :dealer and a.on_date >= :first and a.state = 'BOOKED' and ${own:a.dealer} and ${whoever}
            order by a.slot_start, a.id""".formatted(StandingEnds.of("a.vehicle"));

    private static final String HISTORY = """
            select a.on_date, a.service, a.further_services from ${schema}.appointment a
            where a.vehicle = :vehicle and (${own:a.dealer} or ${history:VEHICLE:a.vehicle})
            order by a.slot_start desc, a.id desc
            limit :limit""";

    private static final String MISSED = """
            select * from ${schema}.appointment
            where ${set:no_show_due} and no_show_due < :instant and ${own:dealer}
            order by no_show_due, id
            limit :limit""";

    private final Session session;

    public JdbcAppointments(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Appointment appointment, LocalDate date) {
        session.requireOwn(
                appointment.dealer(),
                appointment.request().customer(),
                appointment.id().subject(),
                appointment.version());
        session.changeOne(INSERT, AppointmentColumns.of(appointment, date));
    }

    @Override
    public void update(Appointment appointment, LocalDate date) {
        session.replace(
                UPDATE, appointment.id().subject(), appointment.version(), AppointmentColumns.of(appointment, date));
    }

    @Override
    public void updateAll(List<Appointment> appointments, LocalDate date) {
        session.replaceEach(
                UPDATE,
                appointments,
                appointment -> appointment.id().subject(),
                Appointment::version,
                (parameters, appointment) ->
                        AppointmentColumns.of(appointment, date).bind(parameters));
    }

    @Override
    public List<Appointment> findAll(Collection<AppointmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("ids", ids), AppointmentColumns::read);
    }

    @Override
    public List<Appointment> ofCustomer(Collection<CustomerId> customer) {
        return session.list(
                ALL_OF_CUSTOMER, parameters -> parameters.ids("customers", customer), AppointmentColumns::read);
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), AppointmentColumns::read);
    }

    @Override
    public Page<Appointment> of(OrganisationId dealer, CustomerId customer, PageRequest page) {
        return Paging.newestFirst(
                session,
                OF_CUSTOMER,
                parameters -> parameters.id("dealer", dealer).id("customer", customer),
                page,
                AppointmentColumns::read,
                appointment -> new NewestPlace(
                        appointment.placement().slot().start(), appointment.id().value()));
    }

    @Override
    public List<Appointment> on(OrganisationId dealer, LocalDate date) {
        return session.list(
                ON, parameters -> parameters.id("dealer", dealer).date("on_date", date), AppointmentColumns::read);
    }

    @Override
    public List<Appointment> agreedOn(OrganisationId dealer, ZonedDate date) {
        return session.list(
                AGREED_ON,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("on_date", date.date())
                        .date("after_the_longest_stay", Appointment.afterLongestStay(date.date()))
                        .instant("first_instant", date.start())
                        .instant("end_instant", date.end()),
                AppointmentColumns::read);
    }

    @Override
    public List<AppointmentFact> facts(OrganisationId dealer, DateRange days) {
        return session.list(
                FACTS,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("from_day", days.from())
                        .date("until_day", days.until()),
                AppointmentColumns::readFact);
    }

    @Override
    public List<Appointment> holdingOn(OrganisationId dealer, ZonedDate date) {
        return holding(HOLDING_ON, dealer, date);
    }

    @Override
    public List<Appointment> goingOn(OrganisationId dealer, ZonedDate date) {
        return holding(GOING_ON, dealer, date);
    }

    private List<Appointment> holding(String which, OrganisationId dealer, ZonedDate date) {
        return session
                .list(
                        which,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .date("on_date", date.date())
                                .date("earliest", date.date().minusDays(Appointment.MOST_DAYS))
                                .instant("first_instant", date.start()),
                        AppointmentColumns::read)
                .stream()
                .filter(appointment -> appointment.placement().holdsAfter(date.start()))
                .toList();
    }

    @Override
    public List<Appointment> openFrom(OrganisationId dealer, ZonedDate first) {
        return session
                .list(
                        OPEN_FROM,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .date("first", first.date())
                                .date("earliest", first.date().minusDays(Appointment.MOST_DAYS))
                                .instant("first_instant", first.start().minus(Appointment.LONGEST_STAY)),
                        AppointmentColumns::read)
                .stream()
                .filter(appointment -> appointment.placement().holdsAfter(first.start()))
                .toList();
    }

    @Override
    public List<Appointment> openOffTheRoad(OrganisationId dealer, LocalDate first) {
        return session.list(
                OPEN_OFF_THE_ROAD,
                parameters -> parameters.id("dealer", dealer).date("first", first),
                AppointmentColumns::read);
    }

    @Override
    public List<PastAppointment> historyOf(VehicleId vehicle, int limit) {
        List<PastAppointment> newestFirst = new ArrayList<>(session.list(
                HISTORY,
                parameters -> parameters.id("vehicle", vehicle).number("limit", limit),
                row -> new PastAppointment(
                        row.date("on_date"), ServiceRequest.asOneText(AppointmentColumns.services(row)))));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public List<Appointment> missedAt(Instant now, int limit) {
        return session.list(
                MISSED,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                AppointmentColumns::read);
    }
}
