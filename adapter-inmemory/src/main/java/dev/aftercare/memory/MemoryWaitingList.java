package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.waitinglist.WaitingList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The waiting list in memory. */
record MemoryWaitingList(Work work) implements WaitingList {

    private static final Index<WaitingEntry> STANDING = Index.byEach(
            entry -> entry.state().isStanding() ? Stream.of(Key.of(entry.dealer(), entry.id())) : Stream.of());

    private static final Index<WaitingEntry> BY_CUSTOMER =
            Index.by(entry -> Key.of(entry.wish().customer(), entry.id()));

    private static final Index<WaitingEntry> NEXT_LOOK = Index.byEach(entry -> entry.nextLook().stream()
            .flatMap(at -> Work.reachesOf(Optional.of(entry.dealer())).map(reach -> Key.of(reach, at, entry.id()))));

    private static final Table<WaitingEntry> ENTRIES = Table.versioned(
            "waiting entry",
            entry -> Key.of(entry.id()),
            entry -> new Version(entry.id().subject(), entry.version()),
            List.of(STANDING, BY_CUSTOMER, NEXT_LOOK));

    private static final Index<FreedDays> NOTED =
            Index.byEach(freed -> Work.reachesOf(Optional.of(freed.dealer())).map(reach -> Key.of(reach, freed.id())));

    private static final Table<FreedDays> FREED =
            Table.of("freed days", freed -> Key.of(freed.dealer(), freed.id()), List.of(NOTED));

    @Override
    public void insert(WaitingEntry entry) {
        requireReached(entry);
        entries().insert(entry);
    }

    @Override
    public void update(WaitingEntry entry) {
        requireReached(entry);
        entries().update(entry);
    }

    @Override
    public Optional<WaitingEntry> find(WaitingEntryId id) {
        return entries().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<WaitingEntry> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> entries().under(BY_CUSTOMER, Key.of(id), this::isReached, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(entry -> Key.of(entry.id())))
                .toList());
    }

    @Override
    public Page<WaitingEntry> standing(OrganisationId dealer, PageRequest page) {
        return Pages.byId(
                entries(),
                STANDING,
                Key.of(dealer),
                this::isReached,
                page,
                entry -> entry.id().value());
    }

    @Override
    public List<WaitingEntry> waiting(OrganisationId dealer, LocalDate first, LocalDate last) {
        return entries()
                .under(
                        STANDING,
                        Key.of(dealer),
                        entry -> isReached(entry)
                                && entry.state() == WaitingState.WAITING
                                && !entry.wish().days().first().isAfter(last)
                                && !entry.wish().days().last().isBefore(first),
                        Integer.MAX_VALUE);
    }

    @Override
    public List<WaitingEntry> toLookAt(Instant now, int limit) {
        Key reach = work.reach();
        return entries().between(NEXT_LOOK, reach, reach.plus(now).end(), this::isReached, limit);
    }

    @Override
    public void note(FreedDays freed) {
        requireReached(work.reaches(freed.dealer()) || new MemoryStaffLoans(work).isWith(freed.dealer()), freed);
        work.rows(FREED).insert(freed);
    }

    @Override
    public List<FreedDays> noted(int limit) {
        return work.rows(FREED).under(NOTED, work.reach(), freed -> true, limit);
    }

    @Override
    public void forget(FreedDays freed) {
        requireReached(work.reaches(freed.dealer()), freed);
        work.rows(FREED).get(Key.of(freed.dealer(), freed.id())).ifPresent(work.rows(FREED)::delete);
    }

    private void requireReached(boolean reached, FreedDays freed) {
        work.requireReached(
                reached, new Subject(SubjectKind.WORKSHOP_DAY, freed.dealer().value()), 1);
    }

    private void requireReached(WaitingEntry entry) {
        boolean reached = isReached(entry)
                && entries().get(Key.of(entry.id())).map(this::isReached).orElse(true);
        work.requireReached(reached, entry.id().subject(), entry.version());
    }

    private boolean isReached(WaitingEntry entry) {
        return work.reaches(entry.dealer(), entry.wish().customer());
    }

    private View<WaitingEntry> entries() {
        return work.rows(ENTRIES);
    }
}
