package dev.aftercare.jdbc.activity;

import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.activity.Activities;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@link Activities} in the table {@code activity}. */
public final class JdbcActivities implements Activities {

    /** Without the kind: where an array meets an equality on one index, H2 goes through all rows of the equality. */
    private static final String LOCK = """
            select * from ${schema}.activity a
            where a.subject = any(:subjects) and ${own:a.organisation}
            order by a.subject, a.organisation
            for update""";

    private static final String INSERT = """
            insert into ${schema}.activity (organisation, subject_kind, subject, state, changes_at, version)
            values (:organisation, :subject_kind, :subject, :state, :changes_at, :version)""";

    private static final String UPDATE = """
            update ${schema}.activity set state = :state, changes_at = :changes_at, version = :version
            where organisation = :organisation and subject_kind = :subject_kind and subject = :subject
                and version = :version - 1 and ${own:organisation}""";

    private static final String IN_STATE = """
            select * from ${schema}.activity
            where organisation = :organisation and subject_kind = :subject_kind and state = :state
                and subject > :after and ${own:organisation}
            order by subject
            limit :limit""";

    private static final String COUNTS = """
            select state, count(*) as many from ${schema}.activity
            where organisation = :organisation and subject_kind = :subject_kind and state is not null
                and ${own:organisation}
            group by state""";

    private static final String DUE = """
            select * from ${schema}.activity
            where ${set:changes_at} and changes_at <= :instant and ${own:organisation}
            order by changes_at, subject
            limit :limit""";

    private static final String OF = """
            select * from ${schema}.activity a
            where a.subject = any(:subjects) and a.subject_kind = :subject_kind and ${own:a.organisation}
            order by a.subject, a.organisation""";

    /** In whoever's books they are. */
    private static final String FORGET = """
            delete from ${schema}.activity
            where subject = any(:customers) and subject_kind = :subject_kind and ${ground:CUSTOMER:activity.subject}
                and ${whoever}""";

    private final Session session;

    public JdbcActivities(Session session) {
        this.session = session;
    }

    @Override
    public List<ActivityRow> lock(SubjectKind kind, Collection<UUID> ids) {
        Lookups.requireAtMost(ids);
        return session.lock(LOCK, parameters -> parameters.uuids("subjects", ids), JdbcActivities::read).stream()
                .filter(row -> row.subject().kind() == kind)
                .toList();
    }

    @Override
    public void insertAll(Collection<ActivityRow> rows) {
        rows.forEach(row -> session.requireOwn(row.organisation(), row.subject(), row.version()));
        session.changeEach(INSERT, rows, JdbcActivities::bind);
    }

    @Override
    public void updateAll(Collection<ActivityRow> rows) {
        rows.forEach(row -> session.requireOwn(row.organisation(), row.subject(), row.version()));
        session.changeEach(UPDATE, rows, JdbcActivities::bind);
    }

    @Override
    public Page<ActivityRow> inState(
            OrganisationId organisation, SubjectKind kind, ActivityState state, PageRequest page) {
        UUID after = page.afterKey(UUID::fromString).orElse(Paging.BEFORE_ALL);
        List<ActivityRow> found = session.list(
                IN_STATE,
                parameters -> parameters
                        .id("organisation", organisation)
                        .constant("subject_kind", kind)
                        .constant("state", state)
                        .uuid("after", after)
                        .number("limit", page.limit() + 1L),
                JdbcActivities::read);
        return Page.of(found, page, row -> row.subject().id().toString());
    }

    @Override
    public Map<ActivityState, Long> counts(OrganisationId organisation, SubjectKind kind) {
        Map<ActivityState, Long> counts = new EnumMap<>(ActivityState.class);
        session.list(
                        COUNTS,
                        parameters ->
                                parameters.id("organisation", organisation).constant("subject_kind", kind),
                        row -> Map.entry(row.constant("state", ActivityState.class), row.number("many")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public List<ActivityRow> due(Instant now, int limit) {
        return session.list(
                DUE, parameters -> parameters.instant("instant", now).number("limit", limit), JdbcActivities::read);
    }

    @Override
    public List<ActivityRow> of(SubjectKind kind, Collection<UUID> ids) {
        return session.list(
                OF,
                parameters -> parameters.uuids("subjects", ids).constant("subject_kind", kind),
                JdbcActivities::read);
    }

    @Override
    public void forget(Collection<CustomerId> customers) {
        session.change(
                FORGET,
                parameters -> parameters.ids("customers", customers).constant("subject_kind", SubjectKind.CUSTOMER));
    }

    private static void bind(Parameters parameters, ActivityRow row) {
        parameters
                .id("organisation", row.organisation())
                .constant("subject_kind", row.subject().kind())
                .uuid("subject", row.subject().id())
                .text("state", row.state().map(Enum::name))
                .instant("changes_at", row.changesAt())
                .number("version", row.version());
    }

    private static ActivityRow read(Row row) {
        return new ActivityRow(
                row.id("organisation", OrganisationId::new),
                new Subject(row.constant("subject_kind", SubjectKind.class), row.uuid("subject")),
                row.optionalConstant("state", ActivityState.class),
                row.optionalInstant("changes_at"),
                row.number("version"));
    }
}
