package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.Finding;
import dev.aftercare.domain.duplicate.ScoredPair;
import java.util.List;

/**
 * Another customer of the dealer who may be the same person or company.
 *
 * @param customer the other one's id
 * @param probability that both are one, 0 to 1
 * @param reasons for and against it
 */
public record PossibleDuplicateView(String customer, String verdict, double probability, List<Reason> reasons) {

    /**
     * How a field agrees.
     *
     * @param bits what that weighs, over 0 for one person, under 0 against it
     */
    public record Reason(String field, String agreement, boolean swapped, double bits) {

        static Reason of(Finding finding) {
            return new Reason(
                    finding.field().name(), finding.agreement().name(), finding.swapped(), tenths(finding.bits()));
        }
    }

    private static final double THOUSAND = 1_000;
    private static final double TEN = 10;

    /** The view of {@code pair} for who looks at the customer {@code asked}. */
    public static PossibleDuplicateView of(CustomerId asked, ScoredPair pair) {
        return new PossibleDuplicateView(
                pair.other(asked).toString(),
                pair.verdict().name(),
                Math.round(pair.comparison().onePerson() * THOUSAND) / THOUSAND,
                pair.comparison().findings().stream().map(Reason::of).toList());
    }

    private static double tenths(double bits) {
        return Math.round(bits * TEN) / TEN;
    }
}
