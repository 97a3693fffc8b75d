package dev.aftercare.port.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.AuthorityPolicy.Ceiling;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was asked for above somebody's authority, and what became of it (NET-6). A dealer reaches its own. */
public interface Approvals {

    /**
     * Keeps a new one.
     *
     * @throws dev.aftercare.port.shared.ConflictException where one of that kind is open for the same thing
     */
    void insert(Approval approval);

    /** Replaces the previous version. */
    void update(Approval approval);

    Optional<Approval> find(ApprovalId id);

    /** All that were ever asked for of one kind and for one thing, by their ids. */
    List<Approval> about(OrganisationId dealer, DecisionKind kind, Subject about);

    /** Those that wait, that one of {@code ceilings} covers, and that somebody else than {@code actor} asked for; by their ids. */
    Page<Approval> waitingFor(OrganisationId dealer, Collection<Ceiling> ceilings, String actor, PageRequest page);

    /** All for which that actor asked, whatever became of them, the newest first. */
    Page<Approval> askedBy(OrganisationId dealer, String actor, PageRequest page);

    /** Those for which that actor asked and which wait, by their ids. */
    List<Approval> waitingOf(OrganisationId dealer, String actor);
}
