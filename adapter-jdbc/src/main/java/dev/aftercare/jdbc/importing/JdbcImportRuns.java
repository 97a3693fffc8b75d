package dev.aftercare.jdbc.importing;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.ArgumentsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.importing.ImportRuns;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** {@link ImportRuns} in the tables {@code import_run}, {@code import_fault} and {@code imported_row}. */
public final class JdbcImportRuns implements ImportRuns {

    private static final String SEPARATOR = "/";

    private static final String INSERT = """
            insert into ${schema}.import_run
                (organisation, id, actor, kind, fingerprint, position, accepted, unchanged, faulty, finished,
                started_at, version)
            values (:organisation, :id, :actor, :kind, :fingerprint, :position, :accepted, :unchanged, :faulty,
                :finished, :started_at, :version)""";

    private static final String UPDATE = """
            update ${schema}.import_run
            set actor = :actor, kind = :kind, fingerprint = :fingerprint, position = :position, accepted = :accepted,
                unchanged = :unchanged, faulty = :faulty, finished = :finished, started_at = :started_at,
                version = :version
            where organisation = :organisation and id = :id and version = :version - 1 and ${own:organisation}""";

    private static final String FIND = "select * from ${schema}.import_run where id = :id and ${own:organisation}";

    private static final String FIND_BY_SOURCE = """
            select * from ${schema}.import_run
            where organisation = :organisation and actor = :actor and kind = :kind and fingerprint = :fingerprint
                and ${own:organisation}""";

    private static final String INSERT_FAULT = """
            insert into ${schema}.import_fault
                (organisation, run, line, number, column_name, cell, reason, arguments, kept)
            select r.organisation, r.id, cast(:line as bigint), cast(:number as integer), cast(:column_name as varchar),
                cast(:cell as varchar), cast(:reason as varchar), cast(:arguments as varchar), cast(:kept as boolean)
            from ${schema}.import_run r
            where r.id = :run and ${own:r.organisation}""";

    private static final String FAULTS = """
            select f.* from ${schema}.import_run r
            join ${schema}.import_fault f on f.organisation = r.organisation and f.run = r.id
            where r.id = :run and (f.line, f.number) > (:line, :number) and ${own:r.organisation}
            order by f.line, f.number
            limit :limit""";

    private static final String ERASE_CELLS =
            "update ${schema}.import_fault set cell = '' where cell = any(:cells) and ${own:organisation}";

    private static final String BROUGHT = """
            select row_key, fingerprint from ${schema}.imported_row
            where organisation = :organisation and row_key = any(:rows) and ${own:organisation}""";

    private static final String UPDATE_BROUGHT = """
            update ${schema}.imported_row set fingerprint = :fingerprint
            where organisation = :organisation and row_key = :row_key""";

    private static final String INSERT_BROUGHT = """
            insert into ${schema}.imported_row (organisation, row_key, fingerprint)
            values (:organisation, :row_key, :fingerprint)""";

    private static final int MOST = 1_000;

    private final Session session;

    public JdbcImportRuns(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(ImportRun run) {
        session.requireOwn(run.organisation(), run.id().subject(), run.version());
        return session.insertIfAbsent(INSERT, columns(run));
    }

    @Override
    public void update(ImportRun run) {
        session.replace(UPDATE, run.id().subject(), run.version(), columns(run));
    }

    @Override
    public Optional<ImportRun> find(ImportRunId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcImportRuns::read);
    }

    @Override
    public Optional<ImportRun> find(OrganisationId organisation, String actor, ImportRun.Source source) {
        return session.find(
                FIND_BY_SOURCE,
                parameters -> parameters
                        .id("organisation", organisation)
                        .text("actor", actor)
                        .text("kind", source.kind())
                        .text("fingerprint", source.fingerprint()),
                JdbcImportRuns::read);
    }

    @Override
    public Map<String, String> brought(OrganisationId organisation, Set<String> rows) {
        if (rows.size() > MOST) {
            throw new IllegalArgumentException("imported rows: " + rows.size() + " keys, allowed are at most " + MOST);
        }
        return session.map(
                BROUGHT,
                parameters -> parameters.id("organisation", organisation).texts("rows", rows),
                row -> row.text("row_key"),
                row -> row.text("fingerprint"));
    }

    @Override
    public void keepBrought(OrganisationId organisation, Map<String, String> fingerprints) {
        session.requireOwn(organisation, organisation.subject(), 1);
        BiConsumer<Parameters, Map.Entry<String, String>> columns = (parameters, row) -> parameters
                .id("organisation", organisation)
                .text("row_key", row.getKey())
                .text("fingerprint", row.getValue());
        List<Map.Entry<String, String>> all = fingerprints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (!session.insertAllIfAbsent(INSERT_BROUGHT, all, columns)) {
            session.changeEach(UPDATE_BROUGHT, all, columns);
        }
    }

    @Override
    public void addFaults(ImportRunId run, List<ImportFault> faults) {
        session.changeEach(
                INSERT_FAULT,
                faults,
                (parameters, fault) -> parameters
                        .id("run", run)
                        .number("line", fault.line())
                        .number("number", fault.number())
                        .text("column_name", fault.column())
                        .text("cell", fault.value())
                        .text("reason", fault.reason())
                        .text("arguments", ArgumentsJson.write(fault.arguments()))
                        .flag("kept", fault.kept()));
    }

    /** A place in the list of faults, as its cursors keep it. */
    private record Place(long line, long number) {

        static final Place FIRST = new Place(-1, -1);

        static Place read(String key) {
            String[] parts = key.split(SEPARATOR, 2);
            return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
    }

    @Override
    public Page<ImportFault> faults(ImportRunId run, PageRequest page) {
        Place after = page.afterKey(Place::read).orElse(Place.FIRST);
        List<ImportFault> found = session.list(
                FAULTS,
                parameters -> parameters
                        .id("run", run)
                        .number("line", after.line())
                        .number("number", after.number())
                        .number("limit", page.limit() + 1L),
                row -> new ImportFault(
                        row.number("line"),
                        row.count("number"),
                        row.text("column_name"),
                        row.text("cell"),
                        row.text("reason"),
                        ArgumentsJson.read(row.text("arguments")),
                        row.flag("kept")));
        return Page.of(
                found,
                page,
                fault -> String.format(Locale.ROOT, "%010d%s%04d", fault.line(), SEPARATOR, fault.number()));
    }

    @Override
    public void eraseCells(Collection<String> values) {
        if (!values.isEmpty()) {
            session.change(ERASE_CELLS, parameters -> parameters.texts("cells", values));
        }
    }

    private static Binder columns(ImportRun run) {
        return parameters -> parameters
                .id("organisation", run.organisation())
                .id("id", run.id())
                .text("actor", run.actor())
                .text("kind", run.source().kind())
                .text("fingerprint", run.source().fingerprint())
                .number("position", run.tally().position())
                .number("accepted", run.tally().accepted())
                .number("unchanged", run.tally().unchanged())
                .number("faulty", run.tally().faulty())
                .flag("finished", run.finished())
                .instant("started_at", run.startedAt())
                .number("version", run.version());
    }

    private static ImportRun read(Row row) {
        return new ImportRun(
                row.id("id", ImportRunId::new),
                row.id("organisation", OrganisationId::new),
                row.text("actor"),
                new ImportRun.Source(row.text("kind"), row.text("fingerprint")),
                new ImportRun.Tally(
                        row.number("position"), row.number("accepted"), row.number("unchanged"), row.number("faulty")),
                row.flag("finished"),
                row.instant("started_at"),
                row.number("version"));
    }
}
