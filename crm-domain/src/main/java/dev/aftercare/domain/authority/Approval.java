package dev.aftercare.domain.authority;

import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.AuthorityPolicy.Bound;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody asks for what is above their authority, and the next level that may decides (审批, NET-6). What is approved may then be done, once
 * and up to that amount; it counts in the month of who approved it. There is one open approval for one thing.
 *
 * <p>What people write as reasons stays in it; its events carry ids, codes and amounts.
 */
public record Approval(
        ApprovalId id, OrganisationId dealer, Matter matter, Request request, Ruling ruling, long version) {

    /**
     * What it is about.
     *
     * @param about what the amount is for
     */
    public record Matter(DecisionKind kind, Subject about, Money amount) {}

    /**
     * Who asked, and why they could not decide alone.
     *
     * @param by the actor's id
     * @param limit which limit of theirs was in the way, and at what it ends
     * @param level the lowest level that may, by the policy of that day
     */
    public record Request(String by, Instant at, String why, Bound bound, Money limit, Role level) {}

    /**
     * What became of it.
     *
     * @param by the actor's id of who approved or refused it; empty until then, as {@code at} and {@code reason}
     */
    public record Ruling(ApprovalState state, Optional<String> by, Optional<Instant> at, Optional<String> reason) {

        private static final Ruling WAITING =
                new Ruling(ApprovalState.WAITING, Optional.empty(), Optional.empty(), Optional.empty());

        private Ruling becoming(ApprovalState next) {
            return new Ruling(next, by, at, reason);
        }
    }

    /** Asked for. */
    public static Outcome<Approval> asked(ApprovalId id, OrganisationId dealer, Matter matter, Request request) {
        Approval approval = new Approval(id, dealer, matter, request, Ruling.WAITING, 1);
        return Outcome.accepted(
                approval,
                approval.event(
                        AuthorityEvent.ASKED,
                        Map.of(
                                "limit", request.limit().toString(),
                                "bound", request.bound().name(),
                                "level", request.level().name())));
    }

    /** Approved by somebody else than who asked, and who may decide it. */
    public Outcome<Approval> approved(String by, Instant at, String reason) {
        return ruled(ApprovalState.APPROVED, AuthorityEvent.APPROVED, by, at, reason);
    }

    /** Refused by somebody else than who asked, and who may decide it. */
    public Outcome<Approval> refused(String by, Instant at, String reason) {
        return ruled(ApprovalState.REFUSED, AuthorityEvent.REFUSED, by, at, reason);
    }

    /** Withdrawn by who asked, also when it was approved and nothing has been done. */
    public Outcome<Approval> withdrawn(String by) {
        if (!request.by().equals(by)) {
            return Outcome.refused(Refusal.of(AuthorityRefusal.NOT_ASKED_BY_YOU));
        }
        return ruling.state().isOpen() ? became(ApprovalState.WITHDRAWN, AuthorityEvent.WITHDRAWN) : notOpen();
    }

    /** Done: there is no second time. */
    public Outcome<Approval> used() {
        return ruling.state() == ApprovalState.APPROVED ? became(ApprovalState.USED, AuthorityEvent.USED) : notOpen();
    }

    /** Not needed any more, or undone after it was used. */
    public Outcome<Approval> lifted() {
        return ruling.state().isOpen() || ruling.state() == ApprovalState.USED
                ? became(ApprovalState.LIFTED, AuthorityEvent.LIFTED)
                : notOpen();
    }

    /** The same without words of people (CUS-9): who asked for how much, and what became of it, stays. */
    public Approval erased() {
        Request bare = new Request(request.by, request.at, "", request.bound, request.limit, request.level);
        Ruling silent = new Ruling(ruling.state, ruling.by, ruling.at, ruling.reason.map(words -> ""));
        return new Approval(id, dealer, matter, bare, silent, version + 1);
    }

    /** Whether it allows {@code amount} now. */
    public boolean allows(Money amount) {
        return ruling.state() == ApprovalState.APPROVED
                && amount.currency().equals(matter.amount().currency())
                && !amount.isAbove(matter.amount());
    }

    private Outcome<Approval> ruled(ApprovalState next, AuthorityEvent event, String by, Instant at, String reason) {
        if (ruling.state() != ApprovalState.WAITING) {
            return notOpen();
        }
        return request.by().equals(by)
                ? Outcome.refused(Refusal.of(AuthorityRefusal.OWN_REQUEST))
                : became(new Ruling(next, Optional.of(by), Optional.of(at), Optional.of(reason)), event);
    }

    private Outcome<Approval> became(ApprovalState next, AuthorityEvent event) {
        return became(ruling.becoming(next), event);
    }

    private Outcome<Approval> became(Ruling next, AuthorityEvent event) {
        Approval changed = new Approval(id, dealer, matter, request, next, version + 1);
        return Outcome.accepted(changed, changed.event(event, Map.of()));
    }

    private Outcome<Approval> notOpen() {
        return Outcome.refused(Refusal.of(
                AuthorityRefusal.APPROVAL_NOT_OPEN,
                Map.of("state", ruling.state().name())));
    }

    private Happening event(AuthorityEvent type, Map<String, String> facts) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.<String, String>builder()
                .put("kind", matter.kind().name())
                .put("amount", matter.amount().toString())
                .put("askedBy", request.by())
                .putAll(facts);
        ruling.by().ifPresent(by -> all.put("decidedBy", by));
        return Happening.of(type, id.subject(), version, List.of(matter.about()), all.buildOrThrow());
    }
}
