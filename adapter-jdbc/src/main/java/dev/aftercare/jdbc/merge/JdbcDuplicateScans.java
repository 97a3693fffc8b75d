package dev.aftercare.jdbc.merge;

import dev.aftercare.domain.duplicate.BaseRates;
import dev.aftercare.domain.duplicate.ScanSalt;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRun.Tally;
import dev.aftercare.domain.merge.ScanRunId;
import dev.aftercare.domain.merge.ScanStage;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.merge.DuplicateScans;
import dev.aftercare.port.shared.StaleVersionException;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@link DuplicateScans} in the table {@code duplicate_scan}. */
public final class JdbcDuplicateScans implements DuplicateScans {

    private static final String INSERT = """
            insert into ${schema}.duplicate_scan
                (id, started_at, started_by, stage, unfinished, progress, records, records_read, people, clues, compared,
                candidates, weighed, proposed, salt, duplicates, household, finished_at, version)
            values (:id, :started_at, :started_by, :stage, :unfinished, :progress, :records, :records_read, :people, :clues,
                :compared, :candidates, :weighed, :proposed, :salt, :duplicates, :household, :finished_at, :version)""";

    private static final String UPDATE = """
            update ${schema}.duplicate_scan
            set started_at = :started_at, started_by = :started_by, stage = :stage, unfinished = :unfinished,
                progress = :progress, records = :records, records_read = :records_read, people = :people, clues = :clues,
                compared = :compared, candidates = :candidates, weighed = :weighed, proposed = :proposed,
                salt = :salt, duplicates = :duplicates, household = :household, finished_at = :finished_at, version = :version
            where id = :id and version = :version - 1 and ${all}""";

    private static final String FIND = "select * from ${schema}.duplicate_scan where id = :id and ${all}";

    private static final String UNFINISHED =
            "select * from ${schema}.duplicate_scan where unfinished = true and ${all}";

    private static final String LOCK = UNFINISHED + " for update";

    private static final String AWAIT =
            "select id from ${schema}.duplicate_scan where unfinished = true and ${whoever} for update";

    private static final String RECORDS = "select count(*) as records from ${schema}.customer where ${all}";

    private final Session session;

    public JdbcDuplicateScans(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(ScanRun scan) {
        if (session.scope().isPresent()) {
            throw new StaleVersionException(scan.id().subject(), scan.version() - 1);
        }
        return session.insertIfAbsent(INSERT, columns(scan));
    }

    @Override
    public void update(ScanRun scan) {
        session.replace(UPDATE, scan.id().subject(), scan.version(), columns(scan));
    }

    @Override
    public Optional<ScanRun> find(ScanRunId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcDuplicateScans::read);
    }

    @Override
    public Optional<ScanRun> unfinished() {
        return session.find(UNFINISHED, Binder.NOTHING, JdbcDuplicateScans::read);
    }

    @Override
    public Optional<ScanRun> lockUnfinished() {
        return session.lock(LOCK, Binder.NOTHING, JdbcDuplicateScans::read).stream()
                .findFirst();
    }

    @Override
    public void awaitStep() {
        session.lock(AWAIT, Binder.NOTHING, row -> row.uuid("id"));
    }

    @Override
    public long records() {
        return session.find(RECORDS, Binder.NOTHING, row -> row.number("records"))
                .orElse(0L);
    }

    private static Binder columns(ScanRun scan) {
        Tally tally = scan.tally();
        return parameters -> parameters
                .id("id", scan.id())
                .instant("started_at", scan.started().at())
                .text("started_by", scan.started().by())
                .constant("stage", scan.stage())
                .flag("unfinished", scan.isFinished() ? Optional.empty() : Optional.of(true))
                .text("progress", scan.position())
                .number("records", tally.records())
                .number("records_read", tally.read())
                .number("people", tally.people())
                .number("clues", tally.clues())
                .number("compared", tally.compared())
                .number("candidates", tally.candidates())
                .number("weighed", tally.weighed())
                .number("proposed", tally.proposed())
                .text("salt", scan.salt().map(ScanSalt::text))
                .real("duplicates", rate(scan.rates().map(BaseRates::duplicates)))
                .real("household", rate(scan.rates().map(BaseRates::household)))
                .instant("finished_at", scan.finished())
                .number("version", scan.version());
    }

    private static OptionalDouble rate(Optional<Double> rate) {
        return rate.isPresent() ? OptionalDouble.of(rate.get()) : OptionalDouble.empty();
    }

    private static ScanRun read(Row row) {
        OptionalDouble duplicates = row.optionalReal("duplicates");
        return new ScanRun(
                row.id("id", ScanRunId::new),
                new Stamp(row.instant("started_at"), row.text("started_by")),
                row.constant("stage", ScanStage.class),
                row.text("progress"),
                new Tally(
                        row.number("records"),
                        row.number("records_read"),
                        row.number("people"),
                        row.number("clues"),
                        row.number("compared"),
                        row.number("candidates"),
                        row.number("weighed"),
                        row.number("proposed")),
                row.optionalText("salt").map(ScanSalt::parse),
                duplicates.isPresent()
                        ? Optional.of(new BaseRates(duplicates.getAsDouble(), row.real("household")))
                        : Optional.empty(),
                row.optionalInstant("finished_at"),
                row.number("version"));
    }
}
