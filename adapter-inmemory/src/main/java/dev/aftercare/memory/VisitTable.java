package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The table of visits in memory. */
final class VisitTable {

    /** A visit, and the dealer's day on which the car came. */
    record Dated(Visit visit, LocalDate arrivedOn) {

        OrganisationId dealer() {
            return visit.dealer();
        }

        VehicleId vehicle() {
            return visit.reception().vehicle();
        }

        CustomerId customer() {
            return visit.reception().customer();
        }

        boolean isInHouse() {
            return visit.leftAt().isEmpty();
        }

        boolean isWarrantyRepair() {
            return visit.isRepairOrder() && visit.reception().kind() == VisitKind.WARRANTY_REPAIR;
        }

        Key number() {
            ShortNumber number = visit.number();
            return Key.of(dealer(), number.kind(), number.year(), number.count());
        }
    }

    static final Index<Dated> BY_NUMBER = Index.by(Dated::number);

    static final Index<Dated> BY_VEHICLE = Index.by(
            row -> Key.of(row.vehicle(), row.visit().arrivedAt(), row.visit().id()));

    static final Index<Dated> BY_CUSTOMER = Index.by(
            row -> Key.of(row.visit().reception().customer(), row.visit().id()));

    static final Index<Dated> BY_ARRIVAL = Index.by(row -> Key.of(
            row.dealer(), row.customer(), row.visit().arrivedAt(), row.visit().id()));

    static final Index<Dated> BY_DAY =
            Index.by(row -> Key.of(row.dealer(), row.arrivedOn(), row.visit().id()));

    static final Index<Dated> BY_APPOINTMENT = Index.byEach(row ->
            row.visit().reception().appointment().stream().map(appointment -> Key.of(row.dealer(), appointment)));

    static final Index<Dated> CAR_IN_HOUSE =
            Index.byEach(row -> row.isInHouse() ? Stream.of(Key.of(row.dealer(), row.vehicle())) : Stream.of());

    static final Index<Dated> IN_HOUSE = Index.byEach(row -> row.isInHouse()
            ? Stream.of(
                    Key.of(row.dealer(), row.visit().arrivedAt(), row.visit().id()))
            : Stream.of());

    static final Table<Dated> VISITS = Table.versioned(
            "visit",
            row -> Key.of(row.visit().id()),
            row -> new Version(row.visit().id().subject(), row.visit().version()),
            List.of(BY_NUMBER, BY_VEHICLE, BY_CUSTOMER, BY_ARRIVAL, BY_APPOINTMENT, BY_DAY, CAR_IN_HOUSE, IN_HOUSE));

    private VisitTable() {}
}
