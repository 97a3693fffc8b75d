package dev.aftercare.memory;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.ApprovalState;
import dev.aftercare.domain.authority.AuthorityPolicy.Ceiling;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.authority.Approvals;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was asked for above somebody's authority, in memory. */
record MemoryApprovals(Work work) implements Approvals {

    private static final Index<Approval> ABOUT = Index.by(approval -> keyOf(
                    approval.dealer(),
                    approval.matter().kind(),
                    approval.matter().about())
            .plus(approval.id()));

    /** One is open for one thing. */
    private static final Index<Approval> OPEN =
            Index.byEach(approval -> approval.ruling().state().isOpen()
                    ? Stream.of(keyOf(
                            approval.dealer(),
                            approval.matter().kind(),
                            approval.matter().about()))
                    : Stream.of());

    private static final Index<Approval> WAITING =
            Index.byEach(approval -> approval.ruling().state() == ApprovalState.WAITING
                    ? Stream.of(Key.of(approval.dealer(), approval.id()))
                    : Stream.of());

    private static final Index<Approval> ASKED_BY = Index.by(approval -> Key.of(
            approval.dealer(), approval.request().by(), approval.request().at(), approval.id()));

    private static final Table<Approval> APPROVALS = Table.versioned(
            "approval",
            approval -> Key.of(approval.id()),
            approval -> new Version(approval.id().subject(), approval.version()),
            List.of(ABOUT, OPEN, WAITING, ASKED_BY));

    @Override
    public void insert(Approval approval) {
        requireReached(work.reaches(approval.dealer()), approval);
        rows().insert(approval);
    }

    @Override
    public void update(Approval approval) {
        requireReached(find(approval.id()).isPresent(), approval);
        rows().update(approval);
    }

    @Override
    public Optional<Approval> find(ApprovalId id) {
        return rows().get(Key.of(id)).filter(approval -> work.reaches(approval.dealer()));
    }

    @Override
    public List<Approval> about(OrganisationId dealer, DecisionKind kind, Subject about) {
        return work.reaches(dealer) ? rows().under(ABOUT, keyOf(dealer, kind, about)) : List.of();
    }

    @Override
    public Page<Approval> waitingFor(
            OrganisationId dealer, Collection<Ceiling> ceilings, String actor, PageRequest page) {
        return Pages.byId(
                rows(),
                WAITING,
                Key.of(dealer),
                approval -> work.reaches(approval.dealer())
                        && !approval.request().by().equals(actor)
                        && ceilings.stream()
                                .anyMatch(ceiling -> ceiling.covers(
                                        approval.matter().kind(),
                                        approval.matter().amount())),
                page,
                approval -> approval.id().value());
    }

    @Override
    public Page<Approval> askedBy(OrganisationId dealer, String actor, PageRequest page) {
        return Pages.newestFirst(
                rows(),
                ASKED_BY,
                List.of(Key.of(dealer, actor)),
                approval -> work.reaches(approval.dealer()),
                page,
                approval ->
                        new NewestPlace(approval.request().at(), approval.id().value()));
    }

    @Override
    public List<Approval> waitingOf(OrganisationId dealer, String actor) {
        return work.reaches(dealer)
                ? rows().under(WAITING, Key.of(dealer)).stream()
                        .filter(approval -> approval.request().by().equals(actor))
                        .toList()
                : List.of();
    }

    private static Key keyOf(OrganisationId dealer, DecisionKind kind, Subject about) {
        return Key.of(dealer, kind, about.kind(), about.id());
    }

    private void requireReached(boolean reached, Approval approval) {
        work.requireReached(reached, approval.id().subject(), approval.version());
    }

    private View<Approval> rows() {
        return work.rows(APPROVALS);
    }
}
