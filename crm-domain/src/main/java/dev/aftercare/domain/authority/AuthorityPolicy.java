package dev.aftercare.domain.authority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.shared.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Up to which amount each role decides alone, each time and in a month (授权, NET-6). The dealer's day of the decision says which version
 * counts. A kind for which nobody has a limit in a currency is not limited in it.
 *
 * @param limits at most one for a role, a kind and a currency
 */
public record AuthorityPolicy(List<Limit> limits) {

    /** Its kind; the network keeps it to itself. */
    public static final PolicyKind<AuthorityPolicy> KIND =
            new PolicyKind<>("authority", AuthorityPolicy.class, AuthorityPolicy::standard, false);

    /**
     * A limit; amounts are in the currency's smallest unit.
     *
     * @param each up to which amount the role decides alone, 0 or more
     * @param perMonth up to which sum of what the person has decided in a calendar month of the dealer, not below {@code each}
     */
    public record Limit(Role role, DecisionKind kind, String currency, long each, long perMonth) {

        public Limit {
            if (role == null || kind == null || currency == null) { // stored or sent without it
                throw new IllegalArgumentException("authority policy: role, kind or currency is missing");
            }
            if (each < 0 || perMonth < each) {
                throw new IllegalArgumentException("authority policy: " + role + " decides " + each + " each and "
                        + perMonth + " a month of " + kind + "; give 0 or more, and no less a month than each");
            }
            Currency.getInstance(currency);
        }

        private boolean allows(Money amount, Money spent) {
            return isEnoughFor(amount) && spent.plus(amount).minor() <= perMonth;
        }

        private boolean isEnoughFor(Money amount) {
            return amount.minor() <= each;
        }

        /** What it ends at: the amount each time, or the sum of a month. */
        public Money at(Bound bound) {
            return new Money(bound == Bound.EACH ? each : perMonth, Currency.getInstance(currency));
        }
    }

    /** Which of the two ends of a limit is reached. */
    public enum Bound {
        /** The amount is too much for one time. */
        EACH,
        /** The amount would be too much in the month. */
        MONTH
    }

    /**
     * Up to which amount somebody judges what others ask for.
     *
     * @param minor in the currency's smallest unit, included
     */
    public record Ceiling(DecisionKind kind, String currency, long minor) {

        /** Whether an amount of a kind is below or at it. */
        public boolean covers(DecisionKind other, Money amount) {
            return kind == other && currency.equals(amount.currency().getCurrencyCode()) && amount.minor() <= minor;
        }
    }

    private static final Comparator<Limit> BY_LEVEL =
            Comparator.comparingLong(Limit::each).thenComparingLong(Limit::perMonth);

    public AuthorityPolicy {
        if (limits == null || limits.stream().anyMatch(Objects::isNull)) { // stored or sent so
            throw new IllegalArgumentException("authority policy: limits are missing");
        }
        limits = ImmutableList.copyOf(limits);
        requireSingle(limits);
    }

    /** Compensation in CNY: agent 500, customer-relations manager 3,000, dealer's manager 20,000 each; ten times as much a month. */
    public static AuthorityPolicy standard() {
        return new AuthorityPolicy(List.of(
                compensation(Role.CARE_AGENT, 50_000),
                compensation(Role.CUSTOMER_RELATIONS_MANAGER, 300_000),
                compensation(Role.DEALER_MANAGER, 2_000_000)));
    }

    private static Limit compensation(Role role, long each) {
        return new Limit(role, DecisionKind.COMPENSATION, "CNY", each, each * 10);
    }

    /**
     * Whether somebody with {@code roles} decides {@code amount} alone, who has decided {@code spent} of that kind this month: one of the roles
     * has to allow it, each time and in the month. Else the next level that may (NET-6). Nothing is decided by everybody, and so is a kind
     * for which nobody has a limit; in a currency of which no limit tells, nobody decides alone.
     */
    public Verdict decide(DecisionKind kind, Money amount, Set<Role> roles, Money spent) {
        if (amount.minor() == 0 || limits.stream().noneMatch(limit -> limit.kind() == kind)) {
            return new Verdict(true, Optional.empty(), Bound.EACH, Optional.empty());
        }
        List<Limit> known = limits.stream()
                .filter(limit -> limit.kind() == kind
                        && limit.currency().equals(amount.currency().getCurrencyCode()))
                .sorted(BY_LEVEL.thenComparing(Limit::role))
                .toList();
        List<Limit> own =
                known.stream().filter(limit -> roles.contains(limit.role())).toList();
        Optional<Limit> allowing = last(own.stream().filter(limit -> limit.allows(amount, spent)));
        Optional<Limit> enough =
                own.stream().filter(limit -> limit.isEnoughFor(amount)).max(Comparator.comparingLong(Limit::perMonth));
        Optional<Limit> highest = last(own.stream());
        return allowing.isPresent()
                ? new Verdict(true, allowing, Bound.EACH, Optional.empty())
                : new Verdict(
                        false,
                        enough.or(() -> highest),
                        enough.isPresent() ? Bound.MONTH : Bound.EACH,
                        next(known, highest, amount));
    }

    private static Optional<Limit> last(Stream<Limit> sorted) {
        return sorted.reduce((lower, higher) -> higher);
    }

    /** The lowest role above one's own whose limit each time is enough. */
    private static Optional<Role> next(List<Limit> known, Optional<Limit> highest, Money amount) {
        return known.stream()
                .filter(limit ->
                        highest.map(own -> BY_LEVEL.compare(limit, own) > 0).orElse(true) && limit.isEnoughFor(amount))
                .map(Limit::role)
                .findFirst();
    }

    /** Up to which amounts somebody with {@code roles} judges what others ask for, by the limits each time (NET-6). */
    public List<Ceiling> ceilings(Set<Role> roles) {
        return limits.stream()
                .filter(limit -> roles.contains(limit.role()))
                .map(limit -> new Ceiling(limit.kind(), limit.currency(), limit.each()))
                .toList();
    }

    private static void requireSingle(List<Limit> limits) {
        Set<List<Object>> keys = limits.stream()
                .map(limit -> List.<Object>of(limit.role(), limit.kind(), limit.currency()))
                .collect(ImmutableSet.toImmutableSet());
        if (keys.size() != limits.size()) {
            throw new IllegalArgumentException(
                    "authority policy: a role has two limits for one kind in one currency; give one");
        }
    }

    /**
     * What was decided about authority.
     *
     * @param alone whether the person decides alone
     * @param limit the person's own, where there is one: the one that allows it, or the one that is in the way
     * @param bound which end of the limit is in the way; says nothing where the person decides alone
     * @param level the next level that may; empty where the person decides alone, or where nobody's limit is enough
     */
    public record Verdict(boolean alone, Optional<Limit> limit, Bound bound, Optional<Role> level) {

        /** What the person's limit ends at; nothing for who has none. */
        public Money limitIn(Currency currency) {
            return limit.map(own -> own.at(bound)).orElseGet(() -> Money.zero(currency));
        }
    }
}
