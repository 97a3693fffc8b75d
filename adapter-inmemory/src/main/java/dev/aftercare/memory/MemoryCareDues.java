package dev.aftercare.memory;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.care.CareDues;
import dev.aftercare.port.care.DuePlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What cars need next, in memory. */
record MemoryCareDues(Work work) implements CareDues {

    private static final int MOST = 1_000;

    private static final Index<CareDue> BY_DAY = Index.byEach(due -> Work.reachesOf(Optional.of(dealer(due)))
            .filter(reach -> due.isKnown())
            .map(reach -> Key.of(reach, due.due().date(), due.vehicle())));

    private static final Index<CareDue> WARRANTY_ENDS = Index.byEach(due -> due.warrantyEnds().stream()
            .flatMap(day -> Work.reachesOf(Optional.of(dealer(due))).map(reach -> Key.of(reach, day, due.vehicle()))));

    private static final Index<CareDue> NEXT_LOOK = Index.byEach(due -> due.nextLook().stream()
            .flatMap(at -> Work.reachesOf(Optional.of(dealer(due))).map(reach -> Key.of(reach, at, due.vehicle()))));

    private static final Index<CareDue> BY_CUSTOMER =
            Index.by(due -> Key.of(due.carer().customer(), due.vehicle()));

    private static final Table<CareDue> DUES = Table.versioned(
            "care_due",
            due -> Key.of(due.vehicle()),
            due -> new Version(due.subject(), due.version()),
            List.of(BY_DAY, WARRANTY_ENDS, NEXT_LOOK, BY_CUSTOMER));

    @Override
    public void insert(CareDue due) {
        work.requireReached(work.reaches(dealer(due)), due.subject(), due.version());
        rows().insert(due);
    }

    @Override
    public void update(CareDue due) {
        boolean reached =
                rows().get(Key.of(due.vehicle())).filter(this::mayChange).isPresent();
        work.requireReached(reached, due.subject(), due.version());
        rows().update(due);
    }

    @Override
    public Optional<CareDue> lock(VehicleId vehicle) {
        work.transaction().lock(Key.of("care_due", vehicle));
        return rows().get(Key.of(vehicle)).filter(this::mayChange);
    }

    @Override
    public Optional<CareDue> find(VehicleId vehicle) {
        return rows().get(Key.of(vehicle)).filter(due -> due.isKnown() && work.reaches(dealer(due)));
    }

    @Override
    public List<CareDue> findAll(Collection<VehicleId> vehicles) {
        Limits.requireAtMost("care: vehicles", vehicles.size(), MOST);
        return work.atOnce(() -> vehicles.stream()
                .distinct()
                .flatMap(vehicle -> find(vehicle).stream())
                .toList());
    }

    @Override
    public List<CareDue> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id ->
                        rows()
                                .under(BY_CUSTOMER, Key.of(id), due -> work.reaches(dealer(due)), Integer.MAX_VALUE)
                                .stream())
                .sorted(Comparator.comparing(due -> Key.of(due.vehicle())))
                .toList());
    }

    @Override
    public Page<CareDue> byDay(LocalDate last, PageRequest page) {
        return Pages.page(
                rows(),
                BY_DAY,
                work.reach(),
                due -> !due.due().date().isAfter(last),
                page,
                text -> {
                    DuePlace after = DuePlace.read(text);
                    return work.reach().plus(after.date(), after.vehicle());
                },
                due -> DuePlace.of(due).toString());
    }

    @Override
    public long countUntil(LocalDate last) {
        Key reach = work.reach();
        return rows().between(BY_DAY, reach, reach.plus(last).end(), due -> true, Integer.MAX_VALUE)
                .size();
    }

    @Override
    public Page<CareDue> byWarrantyEnd(DateRange days, PageRequest page) {
        return Pages.page(
                rows(),
                WARRANTY_ENDS,
                work.reach(),
                due -> due.warrantyEnds().filter(days::contains).isPresent(),
                page,
                text -> {
                    DuePlace after = DuePlace.read(text);
                    return work.reach().plus(after.date(), after.vehicle());
                },
                due -> DuePlace.ofWarranty(due).toString());
    }

    @Override
    public long countWarrantyEnds(DateRange days) {
        Key reach = work.reach();
        return rows().between(
                        WARRANTY_ENDS,
                        reach.plus(days.from()),
                        reach.plus(days.lastDay()).end(),
                        due -> true,
                        Integer.MAX_VALUE)
                .size();
    }

    @Override
    public List<CareDue> toLookAt(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(NEXT_LOOK, reach, reach.plus(now).end(), due -> true, limit);
    }

    /** Who cares for the car, and whoever has a ground for it. */
    private boolean mayChange(CareDue due) {
        return work.reaches(dealer(due))
                || new MemoryGrounds(work).open(due.vehicle().subject(), ground -> true);
    }

    private static OrganisationId dealer(CareDue due) {
        return due.carer().dealer();
    }

    private View<CareDue> rows() {
        return work.rows(DUES);
    }
}
