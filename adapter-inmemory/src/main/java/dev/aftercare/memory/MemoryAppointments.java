package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentFact;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleHistory.PastAppointment;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.appointment.Appointments;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Appointments in memory. */
record MemoryAppointments(Work work) implements Appointments {

    private record Dated(Appointment appointment, LocalDate date) {

        OrganisationId dealer() {
            return appointment.dealer();
        }

        CustomerId customer() {
            return appointment.request().customer();
        }

        Instant start() {
            return appointment.placement().slot().start();
        }

        Key place() {
            return Key.of(dealer(), date, start(), appointment.id());
        }

        Key number() {
            ShortNumber number = appointment.number();
            return Key.of(dealer(), number.kind(), number.year(), number.count());
        }

        boolean holdsSomething() {
            return !appointment.placement().holds().isEmpty();
        }
    }

    private static final Index<Dated> BY_DAY = Index.by(Dated::place);

    private static final Index<Dated> BY_NUMBER = Index.by(Dated::number);

    private static final Index<Dated> HOLDING =
            Index.byEach(row -> row.holdsSomething() ? Stream.of(row.place()) : Stream.of());

    private static final Index<Dated> BY_VEHICLE = Index.by(row -> Key.of(
            row.appointment().request().vehicle(),
            row.start(),
            row.appointment().id()));

    private static final Index<Dated> BY_CUSTOMER = Index.by(row ->
            Key.of(row.appointment().request().customer(), row.appointment().id()));

    private static final Index<Dated> OF_DEALERS_CUSTOMER = Index.by(row ->
            Key.of(row.dealer(), row.customer(), row.start(), row.appointment().id()));

    private static final Index<Dated> AWAITED = Index.byEach(row -> row.appointment().progress().noShowDue().stream()
            .flatMap(due -> Work.reachesOf(Optional.of(row.dealer()))
                    .map(reach -> Key.of(reach, due, row.appointment().id()))));

    private static final Table<Dated> APPOINTMENTS = Table.versioned(
            "appointment",
            row -> Key.of(row.appointment().id()),
            row -> new Version(
                    row.appointment().id().subject(), row.appointment().version()),
            List.of(BY_DAY, BY_NUMBER, HOLDING, BY_VEHICLE, BY_CUSTOMER, OF_DEALERS_CUSTOMER, AWAITED));

    @Override
    public void insert(Appointment appointment, LocalDate date) {
        requireReached(appointment);
        rows().insert(new Dated(appointment, date));
    }

    @Override
    public void update(Appointment appointment, LocalDate date) {
        requireReached(appointment);
        rows().update(new Dated(appointment, date));
    }

    @Override
    public void updateAll(List<Appointment> appointments, LocalDate date) {
        appointments.forEach(appointment -> update(appointment, date));
    }

    @Override
    public List<Appointment> findAll(Collection<AppointmentId> ids) {
        return work.atOnce(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    @Override
    public List<Appointment> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id ->
                        rows()
                                .under(BY_CUSTOMER, Key.of(id), row -> work.reaches(row.dealer()), Integer.MAX_VALUE)
                                .stream())
                .map(Dated::appointment)
                .sorted(Comparator.comparing(appointment -> Key.of(appointment.id())))
                .toList());
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return rows().get(Key.of(id)).filter(this::isReached).map(Dated::appointment);
    }

    @Override
    public Page<Appointment> of(OrganisationId dealer, CustomerId customer, PageRequest page) {
        return Pages.newestFirst(
                        rows(),
                        OF_DEALERS_CUSTOMER,
                        new MemoryIdentities(work).keysOf(dealer, customer),
                        this::isReached,
                        page,
                        row -> new NewestPlace(
                                row.start(), row.appointment().id().value()))
                .map(Dated::appointment);
    }

    @Override
    public List<Appointment> on(OrganisationId dealer, LocalDate date) {
        return appointments(rows().under(BY_DAY, Key.of(dealer, date), this::isReached, Integer.MAX_VALUE));
    }

    @Override
    public List<Appointment> agreedOn(OrganisationId dealer, ZonedDate date) {
        TimeRange day = new TimeRange(date.start(), date.end());
        return rows()
                .between(
                        BY_DAY,
                        Key.of(dealer, date.date()),
                        Key.of(dealer, Appointment.afterLongestStay(date.date())),
                        row -> isReached(row) && day.contains(row.appointment().agreedAt()),
                        Integer.MAX_VALUE)
                .stream()
                .map(Dated::appointment)
                .sorted(Comparator.comparing(Appointment::agreedAt)
                        .thenComparing(appointment -> Key.of(appointment.id())))
                .toList();
    }

    @Override
    public List<AppointmentFact> facts(OrganisationId dealer, DateRange days) {
        return rows()
                .between(
                        BY_DAY,
                        Key.of(dealer, days.from()),
                        Key.of(dealer, days.until()),
                        row -> isReached(row) && row.appointment().progress().state() != AppointmentState.CANCELLED,
                        Integer.MAX_VALUE)
                .stream()
                .map(row -> AppointmentFact.of(row.appointment()))
                .sorted(Comparator.comparing(AppointmentFact::start))
                .toList();
    }

    @Override
    public List<Appointment> openFrom(OrganisationId dealer, ZonedDate first) {
        return holdingFrom(
                dealer,
                first.date().minusDays(Appointment.MOST_DAYS),
                row -> row.appointment().placement().holdsAfter(first.start()));
    }

    @Override
    public List<Appointment> holdingOn(OrganisationId dealer, ZonedDate date) {
        return holdingUntil(dealer, date, Key.of(dealer, date.date()).end());
    }

    @Override
    public List<Appointment> goingOn(OrganisationId dealer, ZonedDate date) {
        return holdingUntil(dealer, date, Key.of(dealer, date.date()));
    }

    private List<Appointment> holdingUntil(OrganisationId dealer, ZonedDate date, Key end) {
        return holding(
                dealer,
                date.date().minusDays(Appointment.MOST_DAYS),
                end,
                row -> row.appointment().placement().slot().end().isAfter(date.start())
                        && row.appointment().placement().holdsAfter(date.start()));
    }

    private List<Appointment> holdingFrom(OrganisationId dealer, LocalDate first, Predicate<Dated> wanted) {
        return holding(dealer, first, Key.of(dealer).end(), wanted);
    }

    private List<Appointment> holding(OrganisationId dealer, LocalDate first, Key end, Predicate<Dated> wanted) {
        return work.reaches(dealer)
                ? appointments(rows().between(HOLDING, Key.of(dealer, first), end, wanted, Integer.MAX_VALUE))
                : List.of();
    }

    @Override
    public List<Appointment> openOffTheRoad(OrganisationId dealer, LocalDate first) {
        MemoryVehicleEnds ends = new MemoryVehicleEnds(work);
        return work.atOnce(() -> holdingFrom(dealer, first, row -> true).stream()
                .filter(open -> open.progress().state() == AppointmentState.BOOKED)
                .filter(open -> ends.standing(open.request().vehicle()).isPresent())
                .toList());
    }

    @Override
    public List<PastAppointment> historyOf(VehicleId vehicle, int limit) {
        return work.atOnce(() -> {
            boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            List<Dated> reached = rows().under(
                            BY_VEHICLE, Key.of(vehicle), row -> all || work.reaches(row.dealer()), Integer.MAX_VALUE);
            return Limits.last(reached, limit).stream()
                    .map(row -> new PastAppointment(
                            row.date(), row.appointment().request().allServices()))
                    .toList();
        });
    }

    @Override
    public List<Appointment> missedAt(Instant now, int limit) {
        Key reach = work.reach();
        return appointments(rows().between(AWAITED, reach, reach.plus(now), row -> true, limit));
    }

    private void requireReached(Appointment appointment) {
        boolean reached = work.reaches(
                        appointment.dealer(), appointment.request().customer())
                && rows().get(Key.of(appointment.id())).map(this::isReached).orElse(true);
        work.requireReached(reached, appointment.id().subject(), appointment.version());
    }

    private boolean isReached(Dated row) {
        return work.reaches(row.dealer(), row.customer());
    }

    private View<Dated> rows() {
        return work.rows(APPOINTMENTS);
    }

    private static List<Appointment> appointments(List<Dated> rows) {
        return rows.stream().map(Dated::appointment).toList();
    }
}
