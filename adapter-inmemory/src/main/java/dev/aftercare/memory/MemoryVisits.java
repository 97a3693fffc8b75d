package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.appointment.AppointmentFigures.BookedVisits;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleHistory.PastVisit;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.EntitlementKind;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.memory.VisitTable.Dated;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.visit.HousePlace;
import dev.aftercare.port.visit.Visits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Visits in memory. */
record MemoryVisits(Work work) implements Visits {

    private static final Table<Amendment> AMENDMENTS =
            Table.of("visit_amendment", amendment -> Key.of(amendment.visit(), amendment.version()), List.of());

    @Override
    public void insert(Visit visit, LocalDate arrivedOn) {
        work.requireReached(work.reaches(visit.dealer()), visit.id().subject(), visit.version());
        rows().insert(new Dated(visit, arrivedOn));
    }

    @Override
    public void update(Visit visit) {
        rows().update(new Dated(visit, present(visit).arrivedOn()));
    }

    @Override
    public void amend(Visit visit, LocalDate arrivedOn, Amendment amendment) {
        present(visit);
        rows().update(new Dated(visit, arrivedOn));
        work.rows(AMENDMENTS).insert(amendment);
    }

    private Dated present(Visit visit) {
        return rows().get(Key.of(visit.id()))
                .filter(row -> isReached(row) && row.dealer().equals(visit.dealer()))
                .orElseThrow(() -> new StaleVersionException(visit.id().subject(), visit.version() - 1));
    }

    @Override
    public void replace(OrganisationId dealer, Amendment amendment) {
        View<Amendment> amendments = work.rows(AMENDMENTS);
        Amendment present = amendments
                .get(Key.of(amendment.visit(), amendment.version()))
                .filter(standing ->
                        work.reaches(dealer) && find(amendment.visit()).isPresent())
                .orElseThrow(() -> new StaleVersionException(amendment.visit().subject(), amendment.version()));
        amendments.replace(present, amendment);
    }

    @Override
    public List<Amendment> amendments(VisitId visit) {
        return work.atOnce(() -> find(visit).isPresent()
                ? work.rows(AMENDMENTS).under(AMENDMENTS.primary(), Key.of(visit), amendment -> true, Integer.MAX_VALUE)
                : List.of());
    }

    @Override
    public List<Visit> counting(OrganisationId dealer, VehicleId vehicle, int limit) {
        List<Dated> counting = rows().under(
                        VisitTable.BY_VEHICLE,
                        Key.of(vehicle),
                        row -> row.dealer().equals(dealer)
                                && work.reaches(dealer)
                                && row.visit().isRepairOrder(),
                        Integer.MAX_VALUE);
        return Limits.last(counting, limit).stream().map(Dated::visit).toList();
    }

    @Override
    public List<Visit> findAll(Collection<VisitId> ids) {
        return work.atOnce(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    @Override
    public List<Visit> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> rows()
                        .under(VisitTable.BY_CUSTOMER, Key.of(id), row -> work.reaches(row.dealer()), Integer.MAX_VALUE)
                        .stream())
                .map(Dated::visit)
                .sorted(Comparator.comparing(visit -> Key.of(visit.id())))
                .toList());
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return reached(rows().get(Key.of(id)));
    }

    @Override
    public Page<Visit> of(OrganisationId dealer, CustomerId customer, PageRequest page) {
        return Pages.newestFirst(
                        rows(),
                        VisitTable.BY_ARRIVAL,
                        new MemoryIdentities(work).keysOf(dealer, customer),
                        row -> isReached(row) && !row.visit().isVoided(),
                        page,
                        row -> new NewestPlace(
                                row.visit().arrivedAt(), row.visit().id().value()))
                .map(Dated::visit);
    }

    @Override
    public Optional<Visit> inHouse(OrganisationId dealer, VehicleId vehicle) {
        return reached(rows().get(VisitTable.CAR_IN_HOUSE, Key.of(dealer, vehicle)));
    }

    @Override
    public Optional<Visit> of(OrganisationId dealer, AppointmentId appointment) {
        return reached(rows().get(VisitTable.BY_APPOINTMENT, Key.of(dealer, appointment)));
    }

    @Override
    public List<Visit> inHouse(OrganisationId dealer, int limit) {
        return rows().under(VisitTable.IN_HOUSE, Key.of(dealer), row -> work.reaches(row.dealer()), limit).stream()
                .map(Dated::visit)
                .toList();
    }

    @Override
    public boolean hadGift(OrganisationId dealer, CustomerId customer, VisitId besides) {
        return work.atOnce(() -> new MemoryIdentities(work)
                .keysOf(dealer, customer).stream()
                        .flatMap(key ->
                                rows().under(VisitTable.BY_ARRIVAL, key, this::isReached, Integer.MAX_VALUE).stream())
                        .map(Dated::visit)
                        .anyMatch(visit -> !visit.id().equals(besides)
                                && !visit.isVoided()
                                && visit.reception()
                                        .entitlement()
                                        .filter(given -> given.kind() == EntitlementKind.GIFT)
                                        .isPresent()));
    }

    @Override
    public BookedVisits booked(OrganisationId dealer, DateRange days) {
        List<Dated> came = rows().between(
                        VisitTable.BY_DAY,
                        Key.of(dealer, days.from()),
                        Key.of(dealer, days.until()),
                        row -> isReached(row) && !row.visit().isVoided(),
                        Integer.MAX_VALUE);
        long booked = came.stream()
                .filter(row -> row.visit().reception().appointment().isPresent())
                .count();
        return new BookedVisits(booked, came.size());
    }

    @Override
    public Page<Visit> inHouse(OrganisationId dealer, PageRequest page) {
        return Pages.page(
                        rows(),
                        VisitTable.IN_HOUSE,
                        Key.of(dealer),
                        row -> work.reaches(row.dealer()),
                        page,
                        text -> {
                            HousePlace after = HousePlace.read(text);
                            return Key.of(dealer, after.arrivedAt(), new VisitId(after.id()));
                        },
                        row -> HousePlace.of(row.visit()).toString())
                .map(Dated::visit);
    }

    @Override
    public List<PastVisit> historyOf(VehicleId vehicle, int limit) {
        return work.atOnce(() -> {
            boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            List<Dated> reached = rows().under(
                            VisitTable.BY_VEHICLE,
                            Key.of(vehicle),
                            row -> !row.visit().isVoided() && (all || work.reaches(row.dealer())),
                            Integer.MAX_VALUE);
            return Limits.last(reached, limit).stream()
                    .map(row -> new PastVisit(
                            row.arrivedOn(),
                            row.visit().reception().kind().name(),
                            row.visit().reception().distance()))
                    .toList();
        });
    }

    @Override
    public List<PastWork> pastWork(Collection<VisitId> visits) {
        return work.atOnce(() -> visits.stream()
                .flatMap(id -> rows().get(Key.of(id)).stream())
                .filter(row -> !row.visit().isVoided() && isOpen(row))
                .map(row -> PastWork.of(row.visit(), row.arrivedOn()))
                .toList());
    }

    private boolean isOpen(Dated row) {
        return work.reaches(row.dealer())
                || new MemoryGrounds(work).open(row.vehicle().subject(), GroundKind::opensHistory);
    }

    private Optional<Visit> reached(Optional<Dated> row) {
        return row.filter(this::isReached).map(Dated::visit);
    }

    private boolean isReached(Dated row) {
        return work.reaches(row.dealer(), row.customer());
    }

    private View<Dated> rows() {
        return work.rows(VisitTable.VISITS);
    }
}
