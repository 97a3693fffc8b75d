package dev.aftercare.jdbc.access;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.access.Grounds;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@link Grounds} in the table {@code access}. */
public final class JdbcGrounds implements Grounds {

    private static final String INSERT = """
            insert into ${schema}.access
                (dealer, subject_kind, subject, id, ground, cause_kind, cause, since, ends_at, tell_at)
            values (:dealer, :subject_kind, :subject, :id, :ground, :cause_kind, :cause, :since, :ends_at, :ends_at)""";

    private static final String FIND = "select * from ${schema}.access where id = :id and ${own:dealer}";

    private static final String HOLDING = """
            select * from ${schema}.access
            where dealer = :dealer and subject = :subject and subject_kind = :subject_kind
                and since <= :now and (ends_at is null or ends_at > :now) and ${own:dealer}
            order by since, id""";

    /** Whoever's grounds they are. */
    private static final String FIRST = """
            select dealer from ${schema}.access
            where subject = :subject and subject_kind = :subject_kind and ${whoever}
            order by since, id
            limit 1""";

    /** An earlier end stays, and with it whether it has been told. */
    private static final String SET_END = """
            update ${schema}.access
            set ends_at = case when ends_at <= :until then ends_at else :until end,
                tell_at = case when ends_at <= :until then tell_at else :until end
            """;

    private static final String END = SET_END + """
            where dealer = :dealer and subject = :subject and subject_kind = :subject_kind and id = :id
                and ${own:dealer}""";

    private static final String END_CAUSED =
            SET_END + "where cause = :cause and cause_kind = :cause_kind and ${own:dealer}";

    /** Whoever's grounds they are: a sale ends the former seller's. */
    private static final String END_ALL =
            SET_END + "where subject = :subject and subject_kind = :subject_kind and ground = :ground and ${whoever}";

    private static final String UNTOLD = """
            select * from ${schema}.access
            where ${set:tell_at} and tell_at <= :instant and ${own:dealer}
            order by tell_at, id
            limit :limit""";

    private static final String TELL = """
            update ${schema}.access set tell_at = null
            where dealer = :dealer and subject = :subject and subject_kind = :subject_kind and id = :id
                and tell_at is not null and ${own:dealer}""";

    /** Whoever's grounds they are. */
    private static final String OF_OTHERS = """
            select dealer from ${schema}.access
            where subject = any(:subjects) and dealer <> :dealer and ${whoever}
            limit 1""";

    private static final String OF =
            "select * from ${schema}.access where subject = any(:subjects) and ${own:dealer} order by id";

    private final Session session;

    public JdbcGrounds(Session session) {
        this.session = session;
    }

    @Override
    public void open(Access access) {
        session.requireOwn(access.dealer(), access.id().subject(), 1);
        session.changeOne(INSERT, parameters -> bind(parameters, access));
    }

    @Override
    public void openAll(Collection<Access> grounds) {
        grounds.forEach(
                access -> session.requireOwn(access.dealer(), access.id().subject(), 1));
        session.insertEach(INSERT, grounds, JdbcGrounds::bind);
    }

    @Override
    public Optional<Access> find(AccessId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcGrounds::read);
    }

    @Override
    public List<Access> holding(OrganisationId dealer, Subject subject) {
        return session.list(
                HOLDING, parameters -> subject(parameters.id("dealer", dealer), subject), JdbcGrounds::read);
    }

    @Override
    public boolean isFirst(OrganisationId dealer, Subject subject) {
        return session.find(
                        FIRST, parameters -> subject(parameters, subject), row -> row.id("dealer", OrganisationId::new))
                .equals(Optional.of(dealer));
    }

    @Override
    public void end(Access access, Instant until) {
        session.changeOne(END, parameters -> key(parameters, access).instant("until", until));
    }

    @Override
    public void endCausedBy(Subject cause, Instant until) {
        session.change(
                END_CAUSED,
                parameters -> parameters
                        .uuid("cause", cause.id())
                        .constant("cause_kind", cause.kind())
                        .instant("until", until));
    }

    @Override
    public void endAll(Subject subject, GroundKind kind, Instant until) {
        session.change(
                END_ALL,
                parameters ->
                        subject(parameters, subject).constant("ground", kind).instant("until", until));
    }

    @Override
    public List<Access> endedAndUntold(Instant now, int limit) {
        return session.list(
                UNTOLD, parameters -> parameters.instant("instant", now).number("limit", limit), JdbcGrounds::read);
    }

    @Override
    public List<Access> markTold(List<Access> ended) {
        int[] rows = session.batch(TELL, ended, (parameters, access) -> key(parameters, access));
        return IntStream.range(0, rows.length)
                .filter(place -> rows[place] == 1)
                .mapToObj(ended::get)
                .toList();
    }

    @Override
    public boolean isOnly(OrganisationId dealer, Collection<Subject> subjects) {
        return session.find(
                        OF_OTHERS,
                        parameters -> ids(parameters, subjects).id("dealer", dealer),
                        row -> row.id("dealer", OrganisationId::new))
                .isEmpty();
    }

    @Override
    public List<Access> of(Collection<Subject> subjects) {
        return session.list(OF, parameters -> ids(parameters, subjects), JdbcGrounds::read);
    }

    private static Parameters ids(Parameters parameters, Collection<Subject> subjects) {
        return parameters.uuids("subjects", subjects.stream().map(Subject::id).toList());
    }

    private static void bind(Parameters parameters, Access access) {
        key(parameters, access)
                .constant("ground", access.ground())
                .text("cause_kind", access.cause().map(cause -> cause.kind().name()))
                .uuid("cause", access.cause().map(Subject::id))
                .instant("since", access.since())
                .instant("ends_at", access.until());
    }

    private static Parameters key(Parameters parameters, Access access) {
        return subject(parameters, access.subject())
                .id("dealer", access.dealer())
                .id("id", access.id());
    }

    private static Parameters subject(Parameters parameters, Subject subject) {
        return parameters.uuid("subject", subject.id()).constant("subject_kind", subject.kind());
    }

    private static Access read(Row row) {
        Optional<SubjectKind> causeKind = row.optionalConstant("cause_kind", SubjectKind.class);
        return new Access(
                row.id("id", AccessId::new),
                row.id("dealer", OrganisationId::new),
                new Subject(row.constant("subject_kind", SubjectKind.class), row.uuid("subject")),
                row.constant("ground", GroundKind.class),
                causeKind.map(kind -> new Subject(kind, row.uuid("cause"))),
                row.instant("since"),
                row.optionalInstant("ends_at"));
    }
}
