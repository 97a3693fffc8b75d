package dev.aftercare.jdbc.journal;

import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.journal.Unnumbered;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.journal.JournalNumbering;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StorageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** {@link JournalNumbering} on the tables {@code journal} and {@code journal_head}; the same in every scope. */
public final class JdbcJournalNumbering implements JournalNumbering {

    private static final String LOCK_HEAD = "select position from ${schema}.journal_head where ${whoever} for update";

    private static final String COLUMNS =
            "select j.id, j.recorded_at, j.aggregate_kind, j.aggregate, j.version, j.line from ${schema}.journal j ";

    /** Sorted as the index is, so that only {@code limit} entries of it are read. */
    private static final String OLDEST =
            COLUMNS + "where j.position is null and ${whoever} order by j.position, j.recorded_at, j.id limit :limit";

    /**
     * One range of the index of histories per aggregate. A plain {@code position is null} leads H2 to the index of what
     * has no position, and through all of that once for each aggregate.
     */
    static final String BEFORE = COLUMNS + """
            join unnest(cast(:kinds as varchar array), cast(:aggregates as uuid array),
                cast(:versions as bigint array), cast(:lines as bigint array))
                as s(kind, aggregate, version, line)
            on j.aggregate = s.aggregate and j.aggregate_kind = s.kind and j.version <= s.version
            where (j.version < s.version or j.line < s.line) and coalesce(j.position, 0) = 0 and ${whoever}""";

    private static final String NUMBER =
            "update ${schema}.journal set position = :position where id = :id and position is null and ${whoever}";

    private static final String RAISE =
            "update ${schema}.journal_head set position = :position where position = :head and ${whoever}";

    private final Session session;

    public JdbcJournalNumbering(Session session) {
        this.session = session;
    }

    @Override
    public long lockHead() {
        return session.lock(LOCK_HEAD, Binder.NOTHING, row -> row.number("position")).stream()
                .findFirst()
                .orElseThrow(() -> new StorageException("journal_head has no row. Maybe run the migrations again."));
    }

    @Override
    public List<Unnumbered> oldest(int limit) {
        return session.list(OLDEST, parameters -> parameters.number("limit", limit), JdbcJournalNumbering::read);
    }

    @Override
    public List<Unnumbered> before(Collection<Sequence> sequences) {
        List<Sequence> latest = latestWithPast(sequences);
        return latest.isEmpty() ? List.of() : session.list(BEFORE, asked(latest), JdbcJournalNumbering::read);
    }

    /** Of each aggregate the last one asked for; the first event of a history has nothing before it. */
    static List<Sequence> latestWithPast(Collection<Sequence> sequences) {
        Map<Subject, Sequence> latest = sequences.stream()
                .filter(sequence -> sequence.version() > 1 || sequence.line() > 1)
                .collect(Collectors.toMap(
                        Sequence::aggregate, sequence -> sequence, BinaryOperator.maxBy(Sequence.OWN_ORDER)));
        return List.copyOf(latest.values());
    }

    static Binder asked(List<Sequence> latest) {
        return parameters -> parameters
                .texts(
                        "kinds",
                        latest.stream()
                                .map(one -> one.aggregate().kind().name())
                                .toList())
                .uuids(
                        "aggregates",
                        latest.stream().map(one -> one.aggregate().id()).toList())
                .numbers("versions", latest.stream().map(Sequence::version).toList())
                .numbers("lines", latest.stream().map(one -> (long) one.line()).toList());
    }

    @Override
    public void number(List<EventId> inOrder, long head) {
        List<Numbered> numbered = new ArrayList<>();
        inOrder.forEach(id -> numbered.add(new Numbered(id, head + 1 + numbered.size())));
        int[] done = session.batch(
                NUMBER,
                numbered,
                (parameters, one) -> parameters.id("id", one.id).number("position", one.position));
        int raised = session.change(
                RAISE,
                parameters ->
                        parameters.number("position", head + inOrder.size()).number("head", head));
        if (raised != 1 || Arrays.stream(done).anyMatch(rows -> rows != 1)) {
            throw new ConflictException(
                    "some of the events have a position already. Maybe lock the head before reading.");
        }
    }

    private static Unnumbered read(Row row) {
        return new Unnumbered(row.id("id", EventId::new), row.instant("recorded_at"), JdbcJournal.sequence(row));
    }

    private record Numbered(EventId id, long position) {}
}
