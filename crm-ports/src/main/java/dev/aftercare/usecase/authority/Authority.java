package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalState;
import dev.aftercare.domain.authority.AuthorityPolicy;
import dev.aftercare.domain.authority.AuthorityPolicy.Bound;
import dev.aftercare.domain.authority.AuthorityPolicy.Verdict;
import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets the call's actor decide about an amount where they may do so alone, or where it was approved; above their authority the thing stays as
 * it is until the next level that may decides it (NET-6).
 */
public final class Authority {

    /**
     * A decision that was taken.
     *
     * @param by the actor's id of who took it
     */
    public record Taken(Money amount, String by, Instant at) {}

    private Authority() {}

    /**
     * Decides, where the actor may or it was approved. What was asked for and is not needed for it is lifted.
     *
     * @param about what the amount is for
     * @param decision is taken only where it may be; where it is accepted the amount counts in the month of who decided it
     */
    public static <T> Outcome<T> within(
            Work work, DecisionKind kind, Money amount, Subject about, Supplier<Outcome<T>> decision) {
        if (!work.isAdopted(AuthorityPolicy.KIND)) {
            return decision.get();
        }
        Optional<Approval> open = Approving.open(work, kind, about);
        if (open.filter(approval -> approval.allows(amount)).isPresent()) {
            return with(decision.get(), () -> Approving.used(work, open.get(), amount));
        }
        Verdict verdict = verdict(work, kind, amount);
        return verdict.alone()
                ? with(decision.get(), () -> counted(work, kind, verdict, amount, about, open))
                : Outcome.refused(
                        refusal(verdict, amount, MonthUse.ofActor(work, kind).spent(amount.currency())));
    }

    private static List<Happening> counted(
            Work work, DecisionKind kind, Verdict verdict, Money amount, Subject about, Optional<Approval> open) {
        List<Happening> events = new ArrayList<>();
        if (amount.minor() > 0) {
            events.add(MonthUse.ofActor(work, kind).counted(verdict, amount, about));
        }
        open.ifPresent(approval -> events.addAll(Approving.lifted(work, approval)));
        return events;
    }

    /**
     * Undoes what was decided: it counts no more in the month of who decided or approved it, so that it counts once when it is decided again.
     * What is open for it is lifted.
     *
     * @param taken what is undone; empty where nothing was decided
     * @param decision undoes the thing itself
     */
    public static <T> Outcome<T> undoing(
            Work work, DecisionKind kind, Subject about, Optional<Taken> taken, Supplier<Outcome<T>> decision) {
        return work.isAdopted(AuthorityPolicy.KIND)
                ? with(decision.get(), () -> undone(work, kind, about, taken))
                : decision.get();
    }

    private static List<Happening> undone(Work work, DecisionKind kind, Subject about, Optional<Taken> taken) {
        List<Happening> events = new ArrayList<>();
        Optional<Taken> decided = taken.filter(amount -> amount.amount().minor() > 0);
        for (Approval approval : work.stores().approvals().about(work.organisation(), kind, about)) {
            if (approval.ruling().state() == ApprovalState.USED) {
                decided = decided.map(before -> approved(approval, before.amount()));
                events.addAll(Approving.undone(work, approval));
            } else if (approval.ruling().state().isOpen()) {
                events.addAll(Approving.lifted(work, approval));
            }
        }
        decided.flatMap(before ->
                        MonthUse.of(work, kind, before.by(), before.at()).takenBack(before.amount(), about))
                .ifPresent(events::add);
        return events;
    }

    /** Who approved it is who decided it. */
    private static Taken approved(Approval approval, Money amount) {
        return new Taken(
                amount,
                approval.ruling().by().orElseThrow(),
                approval.ruling().at().orElseThrow());
    }

    /** Whether the call's actor decides alone, by the policy of today and what they have decided this month. */
    static Verdict verdict(Work work, DecisionKind kind, Money amount) {
        return work.policy(AuthorityPolicy.KIND, work.today())
                .body()
                .decide(
                        kind,
                        amount,
                        work.call().actor().roles(),
                        MonthUse.ofActor(work, kind).spent(amount.currency()));
    }

    /** Why the actor does not decide alone: which limit is in the way, and who may. */
    static Refusal refusal(Verdict verdict, Money amount, Money spent) {
        boolean month = verdict.bound() == Bound.MONTH;
        Map<String, String> arguments = new HashMap<>();
        arguments.put("amount", amount.toString());
        arguments.put("limit", verdict.limitIn(amount.currency()).toString());
        verdict.level().ifPresent(level -> arguments.put("level", level.name()));
        if (month) {
            arguments.put("spent", spent.toString());
        }
        AuthorityRefusal ofNobody = month ? AuthorityRefusal.ABOVE_MONTH_OF_ALL : AuthorityRefusal.ABOVE_ALL;
        AuthorityRefusal ofSomebody = month ? AuthorityRefusal.ABOVE_MONTH : AuthorityRefusal.ABOVE_AUTHORITY;
        return Refusal.of(verdict.level().isPresent() ? ofSomebody : ofNobody, arguments);
    }

    private static <T> Outcome<T> with(Outcome<T> decided, Supplier<List<Happening>> more) {
        if (decided instanceof Outcome.Accepted<T> accepted) {
            List<Happening> events = new ArrayList<>(accepted.events());
            events.addAll(more.get());
            return Outcome.accepted(accepted.value(), events);
        }
        return decided;
    }
}
