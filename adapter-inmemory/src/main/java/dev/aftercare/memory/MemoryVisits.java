package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleHistory.PastVisit;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
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
import java.util.UUID;
import java.util.stream.Stream;

/** Visits in memory. */
record MemoryVisits(Work work) implements Visits {

    private record Dated(Visit visit, LocalDate arrivedOn) {

        OrganisationId dealer() {
            return visit.dealer();
        }

        VehicleId vehicle() {
            return visit.reception().vehicle();
        }

        boolean isInHouse() {
            return visit.leftAt().isEmpty();
        }

        Key number() {
            ShortNumber number = visit.number();
            return Key.of(dealer(), number.kind(), number.year(), number.count());
        }
    }

    private static final Index<Dated> BY_NUMBER = Index.by(Dated::number);

    private static final Index<Dated> BY_VEHICLE = Index.by(
            row -> Key.of(row.vehicle(), row.visit().arrivedAt(), row.visit().id()));

    private static final Index<Dated> BY_CUSTOMER = Index.by(
            row -> Key.of(row.visit().reception().customer(), row.visit().id()));

    private static final Index<Dated> BY_APPOINTMENT = Index.byEach(row ->
            row.visit().reception().appointment().stream().map(appointment -> Key.of(row.dealer(), appointment)));

    private static final Index<Dated> CAR_IN_HOUSE =
            Index.byEach(row -> row.isInHouse() ? Stream.of(Key.of(row.dealer(), row.vehicle())) : Stream.of());

    private static final Index<Dated> IN_HOUSE = Index.byEach(row -> row.isInHouse()
            ? Stream.of(
                    Key.of(row.dealer(), row.visit().arrivedAt(), row.visit().id()))
            : Stream.of());

    private static final Table<Dated> VISITS = Table.versioned(
            "visit",
            row -> Key.of(row.visit().id()),
            row -> new Version(row.visit().id().subject(), row.visit().version()),
            List.of(BY_NUMBER, BY_VEHICLE, BY_CUSTOMER, BY_APPOINTMENT, CAR_IN_HOUSE, IN_HOUSE));

    @Override
    public void insert(Visit visit, LocalDate arrivedOn) {
        work.requireReached(work.reaches(visit.dealer()), visit.id().subject(), visit.version());
        rows().insert(new Dated(visit, arrivedOn));
    }

    @Override
    public void update(Visit visit) {
        Dated present = rows().get(Key.of(visit.id()))
                .filter(row -> work.reaches(row.dealer()) && row.dealer().equals(visit.dealer()))
                .orElseThrow(() -> new StaleVersionException(visit.id().subject(), visit.version() - 1));
        rows().update(new Dated(visit, present.arrivedOn()));
    }

    @Override
    public List<Visit> findAll(Collection<VisitId> ids) {
        return work.atOnce(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    @Override
    public List<Visit> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id ->
                        rows()
                                .under(BY_CUSTOMER, Key.of(id), row -> work.reaches(row.dealer()), Integer.MAX_VALUE)
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
    public Optional<Visit> inHouse(OrganisationId dealer, VehicleId vehicle) {
        return reached(rows().get(CAR_IN_HOUSE, Key.of(dealer, vehicle)));
    }

    @Override
    public Optional<Visit> of(OrganisationId dealer, AppointmentId appointment) {
        return reached(rows().get(BY_APPOINTMENT, Key.of(dealer, appointment)));
    }

    @Override
    public List<Visit> inHouse(OrganisationId dealer, int limit) {
        return rows().under(IN_HOUSE, Key.of(dealer), row -> work.reaches(row.dealer()), limit).stream()
                .map(Dated::visit)
                .toList();
    }

    @Override
    public Page<Visit> inHouse(OrganisationId dealer, PageRequest page) {
        return Pages.page(
                        rows(),
                        IN_HOUSE,
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
                            BY_VEHICLE, Key.of(vehicle), row -> all || work.reaches(row.dealer()), Integer.MAX_VALUE);
            return Limits.last(reached, limit).stream()
                    .map(row -> new PastVisit(
                            row.arrivedOn(),
                            row.visit().reception().kind().name(),
                            row.visit().reception().distance()))
                    .toList();
        });
    }

    /** The days of settled repair orders of a customer or car, as {@link MemoryActivitySources} gives them. */
    Stream<VisitDay> repairDays(SubjectKind kind, UUID id) {
        return rows()
                .under(
                        kind == SubjectKind.CUSTOMER ? BY_CUSTOMER : BY_VEHICLE,
                        Key.of(id),
                        row -> work.reaches(row.dealer()) && row.visit().isRepairOrder(),
                        Integer.MAX_VALUE)
                .stream()
                .map(row -> new VisitDay(row.dealer(), row.arrivedOn()))
                .distinct();
    }

    private Optional<Visit> reached(Optional<Dated> row) {
        return row.filter(found -> work.reaches(found.dealer())).map(Dated::visit);
    }

    private View<Dated> rows() {
        return work.rows(VISITS);
    }
}
