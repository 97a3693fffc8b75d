package dev.aftercare.memory;

import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.care.PaperDues;
import dev.aftercare.port.care.PaperPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When papers of cars run out, in memory. */
record MemoryPaperDues(Work work) implements PaperDues {

    private static final Index<PaperDue> BY_DAY = Index.byEach(due -> Work.reachesOf(Optional.of(due.dealer()))
            .filter(reach -> due.isOpen())
            .map(reach -> Key.of(reach, due.dueOn(), due.vehicle(), due.paper().name(), due.dealer())));

    private static final Index<PaperDue> NEXT_LOOK = Index.byEach(due -> due.nextLook().stream()
            .flatMap(at -> Work.reachesOf(Optional.of(due.dealer()))
                    .map(reach -> Key.of(
                            reach, at, due.dealer(), due.vehicle(), due.paper().name()))));

    private static final Index<PaperDue> BY_CAR =
            Index.by(due -> Key.of(due.vehicle(), due.dealer(), due.paper().name()));

    private static final Table<PaperDue> DUES = Table.versioned(
            "paper_due",
            due -> Key.of(due.dealer(), due.vehicle(), due.paper().name()),
            due -> new Version(due.subject(), due.version()),
            List.of(BY_DAY, NEXT_LOOK, BY_CAR));

    @Override
    public void insert(PaperDue due) {
        requireReached(due);
        rows().insert(due);
    }

    @Override
    public void update(PaperDue due) {
        requireReached(due);
        rows().update(due);
    }

    @Override
    public void delete(PaperDue due) {
        Optional<PaperDue> present =
                of(due.dealer(), due.vehicle()).stream().filter(due::equals).findFirst();
        rows().delete(present.orElseThrow(() -> new StaleVersionException(due.subject(), due.version())));
    }

    @Override
    public List<PaperDue> of(OrganisationId dealer, VehicleId vehicle) {
        return rows().under(DUES.primary(), Key.of(dealer, vehicle), due -> work.reaches(dealer), Integer.MAX_VALUE);
    }

    @Override
    public Page<PaperDue> dueIn(DateRange days, PageRequest page) {
        return Pages.page(
                rows(),
                BY_DAY,
                work.reach(),
                due -> days.contains(due.dueOn()),
                page,
                text -> {
                    PaperPlace after = PaperPlace.read(text);
                    return work.reach().plus(after.dueOn(), after.vehicle(), after.paper());
                },
                due -> PaperPlace.of(due).toString());
    }

    @Override
    public List<PaperDue> toLookAt(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(NEXT_LOOK, reach, reach.plus(now).end(), due -> true, limit);
    }

    @Override
    public int unsettle(VehicleId vehicle, Instant now) {
        List<PaperDue> all = rows().under(BY_CAR, Key.of(vehicle), due -> true, Integer.MAX_VALUE);
        all.forEach(due -> rows().update(due.unsettled(now)));
        return all.size();
    }

    private void requireReached(PaperDue due) {
        work.requireReached(work.reaches(due.dealer()), due.subject(), due.version());
    }

    private View<PaperDue> rows() {
        return work.rows(DUES);
    }
}
