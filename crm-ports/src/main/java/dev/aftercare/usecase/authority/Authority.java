package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.AuthorityEvent;
import dev.aftercare.domain.authority.AuthorityPolicy;
import dev.aftercare.domain.authority.AuthorityPolicy.Limit;
import dev.aftercare.domain.authority.AuthorityPolicy.Verdict;
import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.authority.MonthlyUse;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets the call's actor decide about an amount where they may do so alone; above their authority the thing stays as it is until the next
 * level that may decides it (NET-6).
 */
public final class Authority {

    private Authority() {}

    /**
     * Decides, where the actor may.
     *
     * @param about what the amount is for
     * @param decision is taken only where the actor may; where it is accepted the amount counts in the month
     */
    public static <T> Outcome<T> within(
            Work work, DecisionKind kind, Money amount, Subject about, Supplier<Outcome<T>> decision) {
        if (amount.minor() == 0 || !work.isAdopted(AuthorityPolicy.KIND)) {
            return decision.get();
        }
        MonthlyUse.Key key = new MonthlyUse.Key(
                work.organisation(),
                work.call().actor().id(),
                kind,
                work.today().withDayOfMonth(1),
                amount.currency().getCurrencyCode());
        Optional<MonthlyUse> before = work.stores().monthlyUses().find(key);
        Money spent = before.map(MonthlyUse::spent).orElse(Money.zero(amount.currency()));
        Verdict verdict = work.policy(AuthorityPolicy.KIND, work.today())
                .body()
                .decide(kind, amount, work.call().actor().roles(), spent);
        if (!verdict.alone()) {
            return Outcome.refused(refusal(verdict, amount));
        }
        Outcome<T> decided = decision.get();
        return decided instanceof Outcome.Accepted<T> accepted
                ? counted(work, accepted, used(work, key, before, amount), verdict, amount, about)
                : decided;
    }

    private static MonthlyUse used(Work work, MonthlyUse.Key key, Optional<MonthlyUse> before, Money amount) {
        MonthlyUse use = before.map(present -> present.and(amount))
                .orElseGet(() -> new MonthlyUse(work.newId(), key, amount, 1));
        if (use.version() == 1) {
            work.stores().monthlyUses().insert(use);
        } else {
            work.stores().monthlyUses().update(use);
        }
        return use;
    }

    private static <T> Outcome<T> counted(
            Work work, Outcome.Accepted<T> accepted, MonthlyUse use, Verdict verdict, Money amount, Subject about) {
        List<Happening> events = new ArrayList<>(accepted.events());
        events.add(Happening.of(
                AuthorityEvent.DECIDED,
                use.subject(),
                use.version(),
                List.of(about),
                Map.of(
                        "kind", use.key().kind().name(),
                        "amount", amount.toString(),
                        "inMonth", use.spent().toString(),
                        "limit", limit(verdict, amount),
                        "role",
                                verdict.limit()
                                        .map(limit -> limit.role().name())
                                        .orElse(""),
                        "by", work.call().actor().id())));
        return Outcome.accepted(accepted.value(), events);
    }

    private static Refusal refusal(Verdict verdict, Money amount) {
        Map<String, String> arguments = Map.of("amount", amount.toString(), "limit", limit(verdict, amount));
        return verdict.level()
                .map(level -> Refusal.of(
                        AuthorityRefusal.ABOVE_AUTHORITY,
                        Map.of(
                                "amount", amount.toString(),
                                "limit", limit(verdict, amount),
                                "level", level.name())))
                .orElseGet(() -> Refusal.of(AuthorityRefusal.ABOVE_ALL, arguments));
    }

    private static String limit(Verdict verdict, Money amount) {
        return new Money(verdict.limit().map(Limit::each).orElse(0L), amount.currency()).toString();
    }
}
