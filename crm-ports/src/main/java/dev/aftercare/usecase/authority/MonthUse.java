package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.AuthorityEvent;
import dev.aftercare.domain.authority.AuthorityPolicy.Limit;
import dev.aftercare.domain.authority.AuthorityPolicy.Verdict;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.authority.MonthlyUse;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one actor has decided of one kind in the dealer's month of an instant (NET-6).
 *
 * @param month its first day
 */
record MonthUse(Work work, DecisionKind kind, String actor, LocalDate month) {

    static MonthUse ofActor(Work work, DecisionKind kind) {
        return of(work, kind, work.call().actor().id(), work.now());
    }

    static MonthUse of(Work work, DecisionKind kind, String actor, Instant at) {
        return new MonthUse(work, kind, actor, ZonedDate.dateAt(at, work.zone()).withDayOfMonth(1));
    }

    Money spent(Currency currency) {
        return found(currency).map(MonthlyUse::spent).orElse(Money.zero(currency));
    }

    /** Counts what the call's actor has decided alone, and tells by which limit. */
    Happening counted(Verdict verdict, Money amount, Subject about) {
        MonthlyUse use = add(amount);
        return Happening.of(
                AuthorityEvent.DECIDED,
                use.subject(),
                use.version(),
                List.of(about),
                Map.of(
                        "kind", kind.name(),
                        "amount", amount.toString(),
                        "inMonth", use.spent().toString(),
                        "limit", verdict.limitIn(amount.currency()).toString(),
                        "role", verdict.limit().map(Limit::role).map(Enum::name).orElse(""),
                        "by", actor));
    }

    /** Counts an amount. */
    MonthlyUse add(Money amount) {
        Optional<MonthlyUse> before = found(amount.currency());
        MonthlyUse use = before.map(present -> present.and(amount))
                .orElseGet(() -> new MonthlyUse(work.newId(), key(amount.currency()), amount, 1));
        if (before.isPresent()) {
            work.stores().monthlyUses().update(use);
        } else {
            work.stores().monthlyUses().insert(use);
        }
        return use;
    }

    /** Counts an amount no more; nothing where nothing was counted. */
    Optional<Happening> takenBack(Money amount, Subject about) {
        Optional<MonthlyUse> less = found(amount.currency()).map(present -> present.without(amount));
        less.ifPresent(work.stores().monthlyUses()::update);
        return less.map(use -> Happening.of(
                AuthorityEvent.TAKEN_BACK,
                use.subject(),
                use.version(),
                List.of(about),
                Map.of(
                        "kind", kind.name(),
                        "amount", amount.toString(),
                        "inMonth", use.spent().toString(),
                        "by", actor)));
    }

    private Optional<MonthlyUse> found(Currency currency) {
        return work.stores().monthlyUses().find(key(currency));
    }

    private MonthlyUse.Key key(Currency currency) {
        return new MonthlyUse.Key(work.organisation(), actor, kind, month, currency.getCurrencyCode());
    }
}
