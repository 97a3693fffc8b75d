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
            return amount.minor() <= each && spent.plus(amount).minor() <= perMonth;
        }
    }

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
     * Whether somebody with {@code roles} decides {@code amount} alone, who has decided {@code spent} of that kind this month; else the next
     * level that may (NET-6). Nothing is decided by everybody, and so is a kind for which nobody has a limit; in a currency of which no limit
     * tells, nobody decides alone.
     */
    public Verdict decide(DecisionKind kind, Money amount, Set<Role> roles, Money spent) {
        List<Limit> known = limits.stream()
                .filter(limit -> limit.kind() == kind
                        && limit.currency().equals(amount.currency().getCurrencyCode()))
                .sorted(Comparator.comparingLong(Limit::each).thenComparing(Limit::role))
                .toList();
        if (amount.minor() == 0 || limits.stream().noneMatch(limit -> limit.kind() == kind)) {
            return new Verdict(true, Optional.empty(), Optional.empty());
        }
        Optional<Limit> own =
                known.stream().filter(limit -> roles.contains(limit.role())).reduce((lower, higher) -> higher);
        boolean alone = own.filter(limit -> limit.allows(amount, spent)).isPresent();
        return new Verdict(alone, own, alone ? Optional.empty() : next(known, own, amount));
    }

    /** The lowest role above one's own whose limit each time is enough. */
    private static Optional<Role> next(List<Limit> known, Optional<Limit> own, Money amount) {
        long below = own.map(Limit::each).orElse(-1L);
        return known.stream()
                .filter(limit -> limit.each() > below && amount.minor() <= limit.each())
                .map(Limit::role)
                .findFirst();
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
     * @param limit the person's own, where there is one
     * @param level the next level that may; empty where the person decides alone, or where nobody's limit is enough
     */
    public record Verdict(boolean alone, Optional<Limit> limit, Optional<Role> level) {}
}
