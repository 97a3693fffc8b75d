package dev.aftercare.memory;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.importing.ImportRuns;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Import runs in memory. */
record MemoryImportRuns(Work work) implements ImportRuns {

    private record Fault(ImportRunId run, ImportFault fault) {

        String sortKey() {
            return String.format(Locale.ROOT, "%010d/%04d", fault.line(), fault.number());
        }
    }

    private record Brought(OrganisationId organisation, String row, String fingerprint) {}

    private static final int MOST = 1_000;

    private static final Index<ImportRun> BY_SOURCE =
            Index.by(run -> sourceKey(run.organisation(), run.actor(), run.source()));

    private static final Table<ImportRun> RUNS = Table.versioned(
            "import run",
            run -> Key.of(run.id()),
            run -> new Version(run.id().subject(), run.version()),
            List.of(BY_SOURCE));

    private static final Table<Fault> FAULTS =
            Table.of("import fault", row -> Key.of(row.run(), row.sortKey()), List.of());

    private static final Table<Brought> BROUGHT =
            Table.of("imported row", row -> Key.of(row.organisation(), row.row()), List.of());

    @Override
    public boolean insertIfAbsent(ImportRun run) {
        requireReached(run);
        return work.rows(RUNS).insertIfAbsent(run);
    }

    @Override
    public void update(ImportRun run) {
        requireReached(run);
        work.rows(RUNS).update(run);
    }

    @Override
    public Optional<ImportRun> find(ImportRunId id) {
        return work.rows(RUNS).get(Key.of(id)).filter(run -> work.reaches(run.organisation()));
    }

    @Override
    public Optional<ImportRun> find(OrganisationId organisation, String actor, ImportRun.Source source) {
        return work.rows(RUNS)
                .get(BY_SOURCE, sourceKey(organisation, actor, source))
                .filter(run -> work.reaches(organisation));
    }

    @Override
    public Map<String, String> brought(OrganisationId organisation, Set<String> rows) {
        Limits.requireAtMost("imported rows: keys", rows.size(), MOST);
        return work.atOnce(() -> rows.stream()
                .filter(row -> work.reaches(organisation))
                .flatMap(row -> work.rows(BROUGHT).get(Key.of(organisation, row)).stream())
                .collect(Collectors.toUnmodifiableMap(Brought::row, Brought::fingerprint)));
    }

    @Override
    public void keepBrought(OrganisationId organisation, Map<String, String> fingerprints) {
        work.requireReached(work.reaches(organisation), organisation.subject(), 1);
        View<Brought> rows = work.rows(BROUGHT);
        fingerprints.forEach((row, fingerprint) -> {
            Brought next = new Brought(organisation, row, fingerprint);
            rows.get(Key.of(organisation, row))
                    .ifPresentOrElse(present -> rows.replace(present, next), () -> rows.insert(next));
        });
    }

    @Override
    public void addFaults(ImportRunId run, List<ImportFault> faults) {
        work.requireReached(find(run).isPresent(), run.subject(), 1);
        faults.forEach(fault -> work.rows(FAULTS).insert(new Fault(run, fault)));
    }

    @Override
    public Page<ImportFault> faults(ImportRunId run, PageRequest page) {
        boolean reached = find(run).isPresent();
        Key prefix = Key.of(run);
        return Pages.page(
                        work.rows(FAULTS), FAULTS.primary(), prefix, row -> reached, page, prefix::plus, Fault::sortKey)
                .map(Fault::fault);
    }

    @Override
    public void eraseCells(Collection<String> values) {
        Set<String> erased = Set.copyOf(values);
        View<Fault> rows = work.rows(FAULTS);
        rows.under(
                        FAULTS.primary(),
                        Key.of(),
                        row -> erased.contains(row.fault().value())
                                && find(row.run()).isPresent(),
                        Integer.MAX_VALUE)
                .forEach(row ->
                        rows.replace(row, new Fault(row.run(), row.fault().withoutValue())));
    }

    private void requireReached(ImportRun run) {
        boolean reached = work.reaches(run.organisation())
                && work.rows(RUNS)
                        .get(Key.of(run.id()))
                        .map(present -> work.reaches(present.organisation()))
                        .orElse(true);
        work.requireReached(reached, run.id().subject(), run.version());
    }

    private static Key sourceKey(OrganisationId organisation, String actor, ImportRun.Source source) {
        return Key.of(organisation, actor, source.kind(), source.fingerprint());
    }
}
