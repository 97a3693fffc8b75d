package dev.aftercare.jdbc.access;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.access.Looks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;

/** {@link Looks} in the table {@code look}. */
public final class JdbcLooks implements Looks {

    private static final String INSERT = """
            insert into ${schema}.look (dealer, subject_kind, subject, id, actor, ground, looked_at)
            values (:dealer, :subject_kind, :subject, :id, :actor, :ground, :looked_at)""";

    private static final String AT = """
            select * from ${schema}.look
            where subject = :subject and subject_kind = :subject_kind and id > :after and ${own:dealer}
            order by id
            limit :limit""";

    private final Session session;

    public JdbcLooks(Session session) {
        this.session = session;
    }

    @Override
    public void record(Look look) {
        session.requireOwn(look.dealer(), look.subject(), 1);
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .id("dealer", look.dealer())
                        .constant("subject_kind", look.subject().kind())
                        .uuid("subject", look.subject().id())
                        .uuid("id", look.id())
                        .text("actor", look.actor())
                        .constant("ground", look.ground())
                        .instant("looked_at", look.at()));
    }

    @Override
    public Page<Look> at(Subject subject, PageRequest page) {
        return Paging.byId(
                session,
                AT,
                parameters -> parameters.uuid("subject", subject.id()).constant("subject_kind", subject.kind()),
                page,
                row -> read(subject, row),
                Look::id);
    }

    private static Look read(Subject subject, Row row) {
        return new Look(
                row.uuid("id"),
                row.id("dealer", OrganisationId::new),
                row.text("actor"),
                subject,
                row.constant("ground", GroundKind.class),
                row.instant("looked_at"));
    }
}
