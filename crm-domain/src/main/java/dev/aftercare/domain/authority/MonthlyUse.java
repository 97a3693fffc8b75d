package dev.aftercare.domain.authority;

import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one actor has decided of one kind in one month (NET-6). Two decisions at once change one version, so that together they keep within
 * the month's limit.
 *
 * @param id of its own; whose it is, {@code key} says
 * @param spent the sum, in the currency of the key
 */
public record MonthlyUse(UUID id, Key key, Money spent, long version) {

    /**
     * Whose it is.
     *
     * @param actor the actor's id
     * @param month the first day of a calendar month of the dealer
     * @param currency its code
     */
    public record Key(OrganisationId dealer, String actor, DecisionKind kind, LocalDate month, String currency) {}

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.AUTHORITY, id);
    }

    /** The same after another decision. */
    public MonthlyUse and(Money amount) {
        return new MonthlyUse(id, key, spent.plus(amount), version + 1);
    }

    /** The same after a decision was taken back; never less than nothing, since not all was counted from the beginning on. */
    public MonthlyUse without(Money amount) {
        Money left = spent.minus(amount.isAbove(spent) ? spent : amount);
        return new MonthlyUse(id, key, left, version + 1);
    }
}
