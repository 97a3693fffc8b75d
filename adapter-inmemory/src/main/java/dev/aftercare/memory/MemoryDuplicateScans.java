package dev.aftercare.memory;

import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRunId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.merge.DuplicateScans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Scans for duplicates in memory. */
record MemoryDuplicateScans(Work work) implements DuplicateScans {

    private static final Key THE_ONE = Key.of("unfinished");

    private static final Index<ScanRun> UNFINISHED =
            Index.byEach(scan -> scan.isFinished() ? Stream.of() : Stream.of(THE_ONE));

    private static final Table<ScanRun> SCANS = Table.versioned(
            "duplicate scan",
            scan -> Key.of(scan.id()),
            scan -> new Version(scan.id().subject(), scan.version()),
            List.of(UNFINISHED));

    @Override
    public boolean insertIfAbsent(ScanRun scan) {
        work.requireReached(work.reachesAll(), scan.id().subject(), scan.version());
        return scans().insertIfAbsent(scan);
    }

    @Override
    public void update(ScanRun scan) {
        work.requireReached(work.reachesAll(), scan.id().subject(), scan.version());
        scans().update(scan);
    }

    @Override
    public Optional<ScanRun> find(ScanRunId id) {
        return scans().get(Key.of(id)).filter(scan -> work.reachesAll());
    }

    @Override
    public Optional<ScanRun> unfinished() {
        return scans().get(UNFINISHED, THE_ONE).filter(scan -> work.reachesAll());
    }

    @Override
    public Optional<ScanRun> lockUnfinished() {
        if (unfinished().isPresent()) {
            awaitStep();
        }
        return unfinished();
    }

    @Override
    public void awaitStep() {
        if (scans().get(UNFINISHED, THE_ONE).isPresent()) {
            work.transaction().lock(Key.of("duplicate scan"));
        }
    }

    @Override
    public long records() {
        return new MemoryCustomers(work)
                .idsBehind(Optional.empty(), Integer.MAX_VALUE)
                .size();
    }

    private View<ScanRun> scans() {
        return work.rows(SCANS);
    }
}
