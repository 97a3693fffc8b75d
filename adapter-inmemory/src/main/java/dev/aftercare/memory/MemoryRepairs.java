package dev.aftercare.memory;

import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.memory.VisitTable.Dated;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What other ports in memory ask of settled repair orders. */
record MemoryRepairs(Work work) {

    /** The days of settled repair orders of a customer or car, as {@link MemoryActivitySources} gives them. */
    Stream<VisitDay> repairDays(SubjectKind kind, UUID id) {
        return rows()
                .under(
                        kind == SubjectKind.CUSTOMER ? VisitTable.BY_CUSTOMER : VisitTable.BY_VEHICLE,
                        Key.of(id),
                        row -> work.reaches(row.dealer()) && row.visit().isRepairOrder(),
                        Integer.MAX_VALUE)
                .stream()
                .map(row -> new VisitDay(row.dealer(), row.arrivedOn()))
                .distinct();
    }

    /** For whom a car came for a repair under warranty on a day. */
    record WarrantyRepair(CustomerId customer, LocalDate on) {}

    /** A dealer's settled repairs under warranty of some days, as {@link MemoryQualitySources} asks for them. */
    Stream<WarrantyRepair> warrantyRepairs(OrganisationId dealer, DateRange days) {
        return rows()
                .between(
                        VisitTable.BY_DAY,
                        Key.of(dealer, days.from()),
                        Key.of(dealer, days.until()),
                        row -> work.reaches(dealer) && row.isWarrantyRepair(),
                        Integer.MAX_VALUE)
                .stream()
                .map(row -> new WarrantyRepair(row.customer(), row.arrivedOn()));
    }

    /** A settled repair order: its day, and what the customer paid of it. */
    record Repair(LocalDate on, Optional<Money> paid) {}

    /** The repair orders of a customer at a dealer, as {@link MemorySegmentMembers} counts them. */
    Stream<Repair> repairsOf(OrganisationId dealer, CustomerId customer) {
        return new MemoryIdentities(work)
                .keysOf(dealer, customer).stream()
                        .flatMap(key -> rows()
                                .under(
                                        VisitTable.BY_ARRIVAL,
                                        key,
                                        row -> work.reaches(row.dealer(), row.customer()),
                                        Integer.MAX_VALUE)
                                .stream())
                        .filter(row -> row.visit().isRepairOrder())
                        .map(row -> new Repair(
                                row.arrivedOn(),
                                row.visit()
                                        .settlement()
                                        .map(billed -> billed.bill().ofCustomer())));
    }

    private View<Dated> rows() {
        return work.rows(VisitTable.VISITS);
    }
}
