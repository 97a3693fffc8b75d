package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.inspection.InspectionPlace;
import dev.aftercare.port.inspection.Inspections;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Registrations and inspections in memory. */
record MemoryInspections(Work work) implements Inspections {

    private static final Index<Roadworthiness> BY_DUE = Index.byEach(
            told -> told.inspection().stream().map(last -> Key.of(told.recordedBy(), last.nextDue(), told.vehicle())));

    private static final Table<Roadworthiness> INSPECTIONS = Table.versioned(
            "roadworthiness",
            told -> Key.of(told.vehicle(), told.recordedBy()),
            told -> new Version(told.subject(), told.version()),
            List.of(BY_DUE));

    @Override
    public boolean insertIfAbsent(Roadworthiness told) {
        requireOwn(told);
        return rows().insertIfAbsent(told);
    }

    @Override
    public void update(Roadworthiness told) {
        requireOwn(told);
        rows().update(told);
    }

    @Override
    public Optional<Roadworthiness> find(OrganisationId dealer, VehicleId vehicle) {
        return work.reaches(dealer) ? rows().get(Key.of(vehicle, dealer)) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastOf(VehicleId vehicle) {
        return work.atOnce(() -> rows().under(INSPECTIONS.primary(), Key.of(vehicle)).stream()
                .flatMap(told -> told.inspection().stream())
                .map(Inspection::on)
                .max(Comparator.naturalOrder()));
    }

    @Override
    public List<Roadworthiness> of(VehicleId vehicle) {
        return work.atOnce(() -> {
            boolean all = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            return rows().under(
                            INSPECTIONS.primary(),
                            Key.of(vehicle),
                            told -> all || work.reaches(told.recordedBy()),
                            Integer.MAX_VALUE);
        });
    }

    @Override
    public Page<Roadworthiness> dueIn(OrganisationId dealer, DateRange days, PageRequest page) {
        MemoryVehicleEnds ends = new MemoryVehicleEnds(work);
        return work.atOnce(() -> Pages.page(
                rows(),
                BY_DUE,
                Key.of(dealer),
                told -> work.reaches(dealer)
                        && told.inspection()
                                .map(Inspection::nextDue)
                                .filter(days::contains)
                                .isPresent()
                        && ends.standing(told.vehicle()).isEmpty(),
                page,
                text -> {
                    InspectionPlace after = InspectionPlace.read(text);
                    return Key.of(dealer, after.due(), after.vehicle());
                },
                told -> InspectionPlace.of(told).toString()));
    }

    private void requireOwn(Roadworthiness told) {
        work.requireReached(work.reaches(told.recordedBy()), told.subject(), told.version());
    }

    private View<Roadworthiness> rows() {
        return work.rows(INSPECTIONS);
    }
}
