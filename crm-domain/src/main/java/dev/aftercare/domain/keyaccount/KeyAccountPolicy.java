package dev.aftercare.domain.keyaccount;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is recognised as a key account, and how often one is to be contacted (CUS-10). The day asked says which version counts.
 *
 * @param leastVisits days with a repair order in 12 months, 1 to 1,000
 * @param leastSpend what they paid themselves in 12 months, in the smallest unit of {@code currency}, 1 to 10^15
 * @param leastCars cars that they own, 1 to 10,000
 * @param mostDaysSinceVisit days since the last repair order, 0 to 3,660
 * @param reasonsNeeded how many of the {@link RecognitionReason}s have to hold, 1 to 5
 * @param contactEveryDays how many days lie between two contacts where nothing else is agreed, 1 to 3,660
 */
public record KeyAccountPolicy(
        int leastVisits,
        long leastSpend,
        String currency,
        int leastCars,
        int mostDaysSinceVisit,
        int reasonsNeeded,
        int contactEveryDays) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<KeyAccountPolicy> KIND =
            new PolicyKind<>("key-account", KeyAccountPolicy.class, KeyAccountPolicy::standard, true);

    private static final int MOST_DAYS = 3_660;

    /**
     * @throws IllegalArgumentException if a number is out of range or the currency is unknown
     */
    public KeyAccountPolicy {
        require("leastVisits", leastVisits, 1, 1_000);
        require("leastSpend", leastSpend, 1, 1_000_000_000_000_000L);
        require("leastCars", leastCars, 1, 10_000);
        require("mostDaysSinceVisit", mostDaysSinceVisit, 0, MOST_DAYS);
        require("reasonsNeeded", reasonsNeeded, 1, RecognitionReason.values().length);
        require("contactEveryDays", contactEveryDays, 1, MOST_DAYS);
        if (currency == null || !isKnown(currency)) { // stored or sent so
            throw new IllegalArgumentException(
                    "key account policy: currency is " + currency + ", wanted is a code such as CNY");
        }
    }

    /** 6 visits, 20,000 yuan, 5 cars, a visit in the last 90 days, active: three of these; a contact every 30 days. */
    public static KeyAccountPolicy standard() {
        return new KeyAccountPolicy(6, 2_000_000, "CNY", 5, 90, 3, 30);
    }

    /** Who is to be proposed: enough reasons hold, and they are no key account yet. */
    public Condition proposed() {
        Set<RecognitionReason> all = ImmutableSet.copyOf(RecognitionReason.values());
        List<Condition> enough = Sets.combinations(all, reasonsNeeded).stream()
                .<Condition>map(reasons -> new Condition.AllOf(reasons.stream()
                        .sorted()
                        .map(reason -> reason.condition(this))
                        .toList()))
                .toList();
        Condition known = new Condition.OneOf(Fact.KEY_ACCOUNT, new TreeSet<>(List.of(Fact.YES)));
        return new Condition.AllOf(List.of(new Condition.AnyOf(enough), new Condition.Not(known)));
    }

    private static boolean isKnown(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }

    private static void require(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "key account policy: " + name + " is " + value + ", allowed are " + least + " to " + most);
        }
    }
}
