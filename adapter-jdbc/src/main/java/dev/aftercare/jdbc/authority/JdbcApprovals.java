package dev.aftercare.jdbc.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.AuthorityPolicy.Ceiling;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.authority.Approvals;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Approvals} in the table {@code approval}. */
public final class JdbcApprovals implements Approvals {

    private static final String INSERT = """
            insert into ${schema}.approval
                (dealer, id, kind, about_kind, about, currency, minor, asked_by, asked_at, why, bound, limit_minor,
                asked_of, state, decided_by, decided_at, reason, open_about, waiting_of,
                version)
            values (:dealer, :id, :kind, :about_kind, :about, :currency, :minor, :asked_by, :asked_at, :why, :bound,
                :limit_minor, :asked_of, :state, :decided_by, :decided_at, :reason, :open_about, :waiting_of,
                :version)""";

    private static final String UPDATE = """
            update ${schema}.approval
            set kind = :kind, about_kind = :about_kind, about = :about, currency = :currency, minor = :minor,
                asked_by = :asked_by, asked_at = :asked_at, why = :why, bound = :bound, limit_minor = :limit_minor,
                asked_of = :asked_of, state = :state, decided_by = :decided_by, decided_at = :decided_at,
                reason = :reason, open_about = :open_about, waiting_of = :waiting_of, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String FIND = "select * from ${schema}.approval where id = :id and ${own:dealer}";

    private static final String ABOUT = """
            select * from ${schema}.approval
            where dealer = :dealer and kind = :kind and about_kind = :about_kind and about = :about and ${own:dealer}
            order by id""";

    private static final String WAITING_FOR = """
            select a.* from ${schema}.approval a
            where a.dealer = :dealer and a.state = 'WAITING' and a.id > :after and a.asked_by <> :actor
                and ${own:a.dealer}
                and exists (select 1
                    from unnest(cast(:kinds as varchar array), cast(:currencies as varchar array),
                        cast(:ceilings as bigint array)) as c(kind, currency, minor)
                    where c.kind = a.kind and c.currency = a.currency and c.minor >= a.minor)
            order by a.id
            limit :limit""";

    private static final String ASKED_BY = """
            select * from ${schema}.approval
            where dealer = :dealer and asked_by = :actor and ${own:dealer}
                and (asked_at < :before or asked_at = :before and id < :before_id)
            order by asked_at desc, id desc
            limit :limit""";

    private static final String WAITING_OF = """
            select * from ${schema}.approval
            where dealer = :dealer and waiting_of = :actor and ${own:dealer}
            order by id""";

    private final Session session;

    public JdbcApprovals(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Approval approval) {
        session.requireOwn(approval.dealer(), approval.id().subject(), approval.version());
        session.changeOne(INSERT, ApprovalColumns.of(approval));
    }

    @Override
    public void update(Approval approval) {
        session.replace(UPDATE, approval.id().subject(), approval.version(), ApprovalColumns.of(approval));
    }

    @Override
    public Optional<Approval> find(ApprovalId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), ApprovalColumns::read);
    }

    @Override
    public List<Approval> about(OrganisationId dealer, DecisionKind kind, Subject about) {
        return session.list(
                ABOUT,
                parameters -> parameters
                        .id("dealer", dealer)
                        .constant("kind", kind)
                        .constant("about_kind", about.kind())
                        .uuid("about", about.id()),
                ApprovalColumns::read);
    }

    @Override
    public Page<Approval> waitingFor(
            OrganisationId dealer, Collection<Ceiling> ceilings, String actor, PageRequest page) {
        return Paging.byId(
                session,
                WAITING_FOR,
                parameters -> parameters
                        .id("dealer", dealer)
                        .text("actor", actor)
                        .texts(
                                "kinds",
                                ceilings.stream()
                                        .map(ceiling -> ceiling.kind().name())
                                        .toList())
                        .texts(
                                "currencies",
                                ceilings.stream().map(Ceiling::currency).toList())
                        .numbers(
                                "ceilings",
                                ceilings.stream().map(Ceiling::minor).toList()),
                page,
                ApprovalColumns::read,
                Approval::id);
    }

    @Override
    public Page<Approval> askedBy(OrganisationId dealer, String actor, PageRequest page) {
        return Paging.newestFirst(
                session,
                ASKED_BY,
                parameters -> parameters.id("dealer", dealer).text("actor", actor),
                page,
                ApprovalColumns::read,
                approval ->
                        new NewestPlace(approval.request().at(), approval.id().value()));
    }

    @Override
    public List<Approval> waitingOf(OrganisationId dealer, String actor) {
        return session.list(
                WAITING_OF, parameters -> parameters.id("dealer", dealer).text("actor", actor), ApprovalColumns::read);
    }
}
