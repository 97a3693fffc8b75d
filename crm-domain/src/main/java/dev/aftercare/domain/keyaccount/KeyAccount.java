package dev.aftercare.domain.keyaccount;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A customer of whom a dealer takes special care (大客户, CUS-10).
 *
 * @param manager who takes care
 * @param standing since when it is one and why, and until when it was
 * @param terms what was agreed; empty where nothing was
 */
public record KeyAccount(
        KeyAccountId id,
        OrganisationId dealer,
        CustomerId customer,
        StaffId manager,
        Standing standing,
        ContactPlan plan,
        Optional<AgreedTerms> terms,
        long version) {

    /**
     * Since when it is a key account and why.
     *
     * @param reasons those that held on the day; none where somebody decided so
     * @param endedOn the day from which it is none any more
     * @param joinedInto the account of the same dealer that took its place when both customers were merged (CUS-4b)
     */
    public record Standing(
            LocalDate since,
            NavigableSet<RecognitionReason> reasons,
            Optional<LocalDate> endedOn,
            Optional<KeyAccountId> joinedInto) {

        public Standing {
            reasons = ImmutableSortedSet.copyOf(reasons);
        }
    }

    /** A customer who becomes one today. */
    public static Outcome<KeyAccount> recognised(
            KeyAccountId id,
            OrganisationId dealer,
            CustomerId customer,
            StaffId manager,
            NavigableSet<RecognitionReason> reasons,
            ContactPlan plan,
            LocalDate today) {
        KeyAccount account = new KeyAccount(
                id,
                dealer,
                customer,
                manager,
                new Standing(today, reasons, Optional.empty(), Optional.empty()),
                plan,
                Optional.empty(),
                1);
        return plan.isOverdue(today)
                ? nextInThePast(plan)
                : Outcome.accepted(
                        account, account.event(KeyAccountEvent.RECOGNISED, Map.of("reasons", reasons.toString())));
    }

    /** Whether it is one still. */
    public boolean isActive() {
        return standing.endedOn().isEmpty();
    }

    /** With another plan; the next contact is today or later. */
    public Outcome<KeyAccount> planned(ContactPlan next, LocalDate today) {
        if (next.isOverdue(today)) {
            return nextInThePast(next);
        }
        return plan.equals(next)
                ? Outcome.accepted(this)
                : changed(
                        new KeyAccount(id, dealer, customer, manager, standing, next, terms, version + 1),
                        KeyAccountEvent.PLANNED,
                        Map.of("next", next.next().toString()));
    }

    /** With what was agreed, in the place of what was agreed before. */
    public Outcome<KeyAccount> agreed(AgreedTerms newTerms) {
        Optional<AgreedTerms> next = Optional.of(newTerms);
        return terms.equals(next)
                ? Outcome.accepted(this)
                : changed(
                        new KeyAccount(id, dealer, customer, manager, standing, plan, next, version + 1),
                        KeyAccountEvent.TERMS_AGREED,
                        Map.of("from", newTerms.from().toString()));
    }

    /** Contacted on {@code day}; the next contact is due the plan's days later, or on {@code next} where that is told. */
    public Outcome<KeyAccount> contacted(LocalDate day, Optional<LocalDate> next, LocalDate today) {
        if (day.isAfter(today)) {
            return Outcome.refused(Refusal.of(KeyAccountRefusal.CONTACT_IN_THE_FUTURE, Map.of("day", day.toString())));
        }
        ContactPlan told =
                next.map(wanted -> new ContactPlan(plan.everyDays(), wanted)).orElseGet(() -> plan.after(day));
        return next.isPresent() && told.isOverdue(today)
                ? nextInThePast(told)
                : changed(
                        new KeyAccount(id, dealer, customer, manager, standing, told, terms, version + 1),
                        KeyAccountEvent.CONTACTED,
                        Map.of("on", day.toString(), "next", told.next().toString()));
    }

    /** With another manager. */
    public Outcome<KeyAccount> assignedTo(StaffId next) {
        return manager.equals(next)
                ? Outcome.accepted(this)
                : changed(
                        new KeyAccount(id, dealer, customer, next, standing, plan, terms, version + 1),
                        KeyAccountEvent.ASSIGNED,
                        Map.of("manager", next.toString()));
    }

    /** None any more from {@code today} on; its history stays. */
    public Outcome<KeyAccount> ended(LocalDate today) {
        Standing over = new Standing(standing.since(), standing.reasons(), Optional.of(today), Optional.empty());
        return changed(
                new KeyAccount(id, dealer, customer, manager, over, plan, terms, version + 1),
                KeyAccountEvent.ENDED,
                Map.of());
    }

    /** None any more from {@code today} on: {@code other}, whose customer is the same one now, takes its place. */
    Outcome<KeyAccount> joined(KeyAccountId other, LocalDate today) {
        Standing over = new Standing(standing.since(), standing.reasons(), Optional.of(today), Optional.of(other));
        return changed(
                new KeyAccount(id, dealer, customer, manager, over, plan, terms, version + 1),
                KeyAccountEvent.JOINED,
                Map.of("into", other.toString()));
    }

    /** One again, as it was before it was joined into another, with that manager. */
    Outcome<KeyAccount> parted(StaffId by) {
        Standing again = new Standing(standing.since(), standing.reasons(), Optional.empty(), Optional.empty());
        KeyAccount next = new KeyAccount(id, dealer, customer, by, again, plan, terms, version + 1);
        return Outcome.accepted(next, next.event(KeyAccountEvent.PARTED, Map.of("manager", by.toString())));
    }

    private Outcome<KeyAccount> changed(KeyAccount next, KeyAccountEvent type, Map<String, String> facts) {
        return standing.endedOn()
                .<Outcome<KeyAccount>>map(
                        day -> Outcome.refused(Refusal.of(KeyAccountRefusal.ENDED, Map.of("day", day.toString()))))
                .orElseGet(() -> Outcome.accepted(next, next.event(type, facts)));
    }

    private static Outcome<KeyAccount> nextInThePast(ContactPlan plan) {
        return Outcome.refused(Refusal.of(
                KeyAccountRefusal.NEXT_IN_THE_PAST, Map.of("day", plan.next().toString())));
    }

    private Happening event(KeyAccountEvent type, Map<String, String> facts) {
        return Happening.of(type, id.subject(), version, List.of(customer.subject()), facts);
    }
}
