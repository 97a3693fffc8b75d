package dev.aftercare.memory;

import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.gate.GateEntries;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The gate log in memory. */
record MemoryGateEntries(Work work) implements GateEntries {

    private static final Comparator<GateEntry> BY_COMING =
            Comparator.comparing(entry -> Key.of(entry.cameAt(), entry.id()));

    private static final Index<GateEntry> BY_NAME =
            Index.byEach(entry -> entry.waitsAs().stream().map(name -> Key.of(entry.dealer(), name)));

    private static final Index<GateEntry> BY_TIME =
            Index.by(entry -> Key.of(entry.dealer(), entry.cameAt(), entry.id()));

    private static final Index<GateEntry> BY_PLATE =
            Index.byEach(entry -> entry.plate().stream().map(plate -> Key.of(plate.value(), entry.id())));

    private static final Table<GateEntry> ENTRIES = Table.versioned(
            "gate_entry",
            entry -> Key.of(entry.id()),
            entry -> new Version(entry.id().subject(), entry.version()),
            List.of(BY_NAME, BY_TIME, BY_PLATE));

    @Override
    public void insert(GateEntry entry) {
        requireOwn(entry);
        rows().insert(entry);
    }

    @Override
    public void update(GateEntry entry) {
        requireOwn(entry);
        rows().update(entry);
    }

    @Override
    public Optional<GateEntry> find(GateEntryId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<GateEntry> waitingAs(OrganisationId dealer, Collection<String> names) {
        return work.atOnce(() -> names.stream()
                .distinct()
                .flatMap(name -> rows().get(BY_NAME, Key.of(dealer, name)).stream())
                .filter(this::isReached)
                .sorted(BY_COMING)
                .toList());
    }

    @Override
    public List<GateEntry> waiting(OrganisationId dealer, Instant cameSince) {
        return rows()
                .under(
                        BY_NAME,
                        Key.of(dealer),
                        entry -> isReached(entry) && !entry.cameAt().isBefore(cameSince),
                        Integer.MAX_VALUE)
                .stream()
                .sorted(BY_COMING)
                .toList();
    }

    @Override
    public List<GateEntry> cameIn(OrganisationId dealer, TimeRange time) {
        return rows().between(
                        BY_TIME,
                        Key.of(dealer, time.start()),
                        Key.of(dealer, time.end()),
                        entry -> isReached(entry) && entry.state() != GateState.TAKEN_BACK,
                        Integer.MAX_VALUE);
    }

    @Override
    public List<GateEntry> ofPlates(Collection<Plate> plates) {
        return work.atOnce(() -> plates.stream()
                .distinct()
                .flatMap(plate ->
                        rows().under(BY_PLATE, Key.of(plate.value()), this::isReached, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(entry -> Key.of(entry.id())))
                .toList());
    }

    private boolean isReached(GateEntry entry) {
        return work.reaches(entry.dealer());
    }

    private void requireOwn(GateEntry entry) {
        work.requireReached(isReached(entry), entry.id().subject(), entry.version());
    }

    private View<GateEntry> rows() {
        return work.rows(ENTRIES);
    }
}
