package dev.aftercare.memory;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.specialhours.SpecialHoursList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other hours of dealers on some days, in memory. */
record MemorySpecialHours(Work work) implements SpecialHoursList {

    private static final Index<SpecialHours> BY_DEALER = Index.by(hours -> Key.of(hours.dealer(), hours.id()));

    private static final Index<SpecialHours> TO_TELL =
            Index.byEach(hours -> hours.telling().stage().isFinished()
                    ? Stream.of()
                    : Work.reachesOf(Optional.of(hours.dealer())).map(reach -> Key.of(reach, hours.id())));

    private static final Table<SpecialHours> HOURS = Table.versioned(
            "special hours",
            hours -> Key.of(hours.id()),
            hours -> new Version(hours.id().subject(), hours.version()),
            List.of(BY_DEALER, TO_TELL));

    @Override
    public void insert(SpecialHours hours) {
        work.requireReached(work.reaches(hours.dealer()), hours.id().subject(), hours.version());
        rows().insert(hours);
    }

    @Override
    public void update(SpecialHours hours) {
        work.requireReached(find(hours.id()).isPresent(), hours.id().subject(), hours.version());
        rows().update(hours);
    }

    @Override
    public Optional<SpecialHours> find(SpecialHoursId id) {
        return rows().get(Key.of(id)).filter(hours -> work.reaches(hours.dealer()));
    }

    @Override
    public Page<SpecialHours> of(OrganisationId dealer, PageRequest page) {
        return Pages.byId(
                rows(),
                BY_DEALER,
                Key.of(dealer),
                hours -> work.reaches(hours.dealer()),
                page,
                hours -> hours.id().value());
    }

    @Override
    public List<SpecialHours> toTell(int limit) {
        return rows().under(TO_TELL, work.reach(), hours -> true, limit);
    }

    private View<SpecialHours> rows() {
        return work.rows(HOURS);
    }
}
