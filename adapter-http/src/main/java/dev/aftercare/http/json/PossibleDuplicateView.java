package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.Finding;
import dev.aftercare.domain.duplicate.ScoredPair;
import java.util.List;

/**
 * Another customer of the dealer who may be the same person or company.
 *
 * @param customer the other one's id
 * @param percent how likely both are one, 0 to 100, rounded down
 * @param reasons for and against it
 */
public record PossibleDuplicateView(String customer, String verdict, int percent, List<Reason> reasons) {

    /**
     * How a field agrees.
     *
     * @param bits what that weighs, over 0 for one person, under 0 against it: each bit twice or half as likely
     */
    public record Reason(String field, String agreement, boolean swapped, int bits) {

        static Reason of(Finding finding) {
            return new Reason(finding.field().name(), finding.agreement().name(), finding.swapped(), (int)
                    Math.round(finding.bits()));
        }
    }

    private static final int HUNDRED = 100;

    /** The view of {@code pair} for who looks at the customer {@code asked}. */
    public static PossibleDuplicateView of(CustomerId asked, ScoredPair pair) {
        return new PossibleDuplicateView(
                pair.other(asked).toString(),
                pair.verdict().name(),
                (int) (pair.comparison().onePerson() * HUNDRED),
                pair.comparison().findings().stream().map(Reason::of).toList());
    }
}
