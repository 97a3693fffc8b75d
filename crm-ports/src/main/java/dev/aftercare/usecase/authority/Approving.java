package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.Approval.Matter;
import dev.aftercare.domain.authority.Approval.Request;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.ApprovalState;
import dev.aftercare.domain.authority.AuthorityPolicy;
import dev.aftercare.domain.authority.AuthorityPolicy.Ceiling;
import dev.aftercare.domain.authority.AuthorityPolicy.Verdict;
import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Asks for what is above somebody's authority, decides about it, and ends it (NET-6). */
public final class Approving {

    private Approving() {}

    /**
     * Asks the next level that may; refused where the actor decides alone, where nobody may, or where one is open for the same thing. The
     * permission is checked by whoever calls.
     */
    public static Outcome<Approval> ask(Work work, DecisionKind kind, Money amount, Subject about, String why) {
        if (!work.isAdopted(AuthorityPolicy.KIND)) {
            return notNeeded(amount);
        }
        Verdict verdict = Authority.verdict(work, kind, amount);
        if (verdict.alone()) {
            return notNeeded(amount);
        }
        if (verdict.level().isEmpty()) {
            return Outcome.refused(Authority.refusal(verdict, amount, spent(work, kind, amount)));
        }
        if (open(work, kind, about).isPresent()) {
            return Outcome.refused(Refusal.of(AuthorityRefusal.ASKED_ALREADY));
        }
        Request request = new Request(
                work.call().actor().id(),
                work.now(),
                why,
                verdict.bound(),
                verdict.limitIn(amount.currency()),
                verdict.level().get());
        Outcome<Approval> asked = Approval.asked(
                new ApprovalId(work.newId()), work.organisation(), new Matter(kind, about, amount), request);
        work.stores().approvals().insert(asked.orElseThrow());
        return asked;
    }

    private static Outcome<Approval> notNeeded(Money amount) {
        return Outcome.refused(Refusal.of(AuthorityRefusal.APPROVAL_NOT_NEEDED, Map.of("amount", amount.toString())));
    }

    private static Money spent(Work work, DecisionKind kind, Money amount) {
        return MonthUse.ofActor(work, kind).spent(amount.currency());
    }

    /** Approves, where the actor decides that amount alone; it counts in their month. */
    static Outcome<Approval> approve(Work work, DecideApproval command) {
        return change(
                work,
                command.approval(),
                present -> {
                    Matter matter = present.matter();
                    Verdict verdict = Authority.verdict(work, matter.kind(), matter.amount());
                    return verdict.alone()
                            ? present.approved(work.call().actor().id(), work.now(), command.reason())
                            : Outcome.refused(Authority.refusal(
                                    verdict, matter.amount(), spent(work, matter.kind(), matter.amount())));
                },
                approved -> counted(work, approved));
    }

    private static List<Happening> counted(Work work, Approval approved) {
        Matter matter = approved.matter();
        Verdict verdict = Authority.verdict(work, matter.kind(), matter.amount());
        return List.of(MonthUse.ofActor(work, matter.kind()).counted(verdict, matter.amount(), matter.about()));
    }

    /** Refuses, where the actor judges such amounts, whatever is left of their month. */
    static Outcome<Approval> refuse(Work work, DecideApproval command) {
        return change(
                work,
                command.approval(),
                present -> {
                    Matter matter = present.matter();
                    return ceilings(work).stream().anyMatch(ceiling -> ceiling.covers(matter.kind(), matter.amount()))
                            ? present.refused(work.call().actor().id(), work.now(), command.reason())
                            : Outcome.refused(Authority.refusal(
                                    Authority.verdict(work, matter.kind(), matter.amount()),
                                    matter.amount(),
                                    spent(work, matter.kind(), matter.amount())));
                },
                refused -> List.of());
    }

    /** Withdraws what the actor asked for. */
    static Outcome<Approval> withdraw(Work work, UUID id) {
        Approval before = find(work, id);
        return change(
                work,
                id,
                present -> present.withdrawn(work.call().actor().id()),
                withdrawn -> givenBack(work, before, before.matter().amount()));
    }

    static Approval find(Work work, UUID id) {
        ApprovalId approval = new ApprovalId(id);
        return work.found(work.stores().approvals().find(approval), approval.subject());
    }

    /** What waits for somebody with the actor's roles. */
    static Page<Approval> waiting(Work work, PageOf page) {
        return work.stores()
                .approvals()
                .waitingFor(
                        work.organisation(), ceilings(work), work.call().actor().id(), page.toRequest());
    }

    /** What the actor asked for. */
    static Page<Approval> asked(Work work, PageOf page) {
        return work.stores()
                .approvals()
                .askedBy(work.organisation(), work.call().actor().id(), page.toRequest());
    }

    private static List<Ceiling> ceilings(Work work) {
        return work.isAdopted(AuthorityPolicy.KIND)
                ? work.policy(AuthorityPolicy.KIND, work.today())
                        .body()
                        .ceilings(work.call().actor().roles())
                : List.of();
    }

    /** The one that waits, or is approved and not used. */
    static Optional<Approval> open(Work work, DecisionKind kind, Subject about) {
        return work.stores().approvals().about(work.organisation(), kind, about).stream()
                .filter(approval -> approval.ruling().state().isOpen())
                .findFirst();
    }

    /** It was done for {@code amount}: what was approved above that counts no more. */
    static List<Happening> used(Work work, Approval approval, Money amount) {
        Money left = approval.matter().amount().minus(amount);
        return ended(work, approval.used(), givenBack(work, approval, left));
    }

    /** It is not needed any more: what was approved counts no more. */
    static List<Happening> lifted(Work work, Approval approval) {
        return ended(
                work,
                approval.lifted(),
                givenBack(work, approval, approval.matter().amount()));
    }

    /** What it was used for is undone. */
    static List<Happening> undone(Work work, Approval approval) {
        return ended(work, approval.lifted(), List.of());
    }

    private static List<Happening> ended(Work work, Outcome<Approval> ended, List<Happening> more) {
        work.stores().approvals().update(ended.orElseThrow());
        List<Happening> events = new ArrayList<>(((Outcome.Accepted<Approval>) ended).events());
        events.addAll(more);
        return events;
    }

    private static List<Happening> givenBack(Work work, Approval approval, Money amount) {
        if (approval.ruling().state() != ApprovalState.APPROVED || amount.minor() == 0) {
            return List.of();
        }
        String by = approval.ruling().by().orElseThrow();
        Instant at = approval.ruling().at().orElseThrow();
        return MonthUse.of(work, approval.matter().kind(), by, at)
                .takenBack(amount, approval.matter().about())
                .stream()
                .toList();
    }

    private static Outcome<Approval> change(
            Work work,
            UUID id,
            Function<Approval, Outcome<Approval>> decision,
            Function<Approval, List<Happening>> more) {
        Approval present = find(work, id);
        work.expect(present.id().subject(), present.version());
        Outcome<Approval> decided = decision.apply(present);
        return decided instanceof Outcome.Accepted<Approval> accepted
                ? Outcome.accepted(accepted.value(), ended(work, accepted, more.apply(accepted.value())))
                : decided;
    }
}
