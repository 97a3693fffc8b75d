package dev.aftercare.domain.duplicate;

import java.util.Collection;

/**
 * How common duplicates and households are among the records, learned from them.
 *
 * @param duplicates how many other records of the same person a record has on average
 * @param household how many other records of the same household a record has on average
 */
public record BaseRates(double duplicates, double household) {

    /** What the policy believes weighs as much as so many records. */
    private static final double WEIGHT_OF_BELIEF = 100;

    /** However few a scan finds, there are so many pairs of one household for each pair of duplicates. */
    private static final double FEWEST_HOUSEHOLDS = 1 / 30.0;

    private static final int MOST_ROUNDS = 50;
    private static final double SETTLED = 1e-4;

    static BaseRates believed(MatchPolicy policy) {
        return new BaseRates(policy.duplicates(), policy.household());
    }

    /**
     * The rates that make {@code weights} the least surprising (expectation and maximisation): each round shares the pairs
     * out by the rates known so far and counts them anew.
     */
    public static BaseRates learned(MatchPolicy policy, Collection<Weight> weights, long records) {
        BaseRates rates = believed(policy);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double one = 0;
            double household = 0;
            for (Weight weight : weights) {
                one += rates.onePerson(weight, records);
                household += rates.oneHousehold(weight, records);
            }
            double duplicates = (2 * one + WEIGHT_OF_BELIEF * policy.duplicates()) / (records + WEIGHT_OF_BELIEF);
            double members = (2 * household + WEIGHT_OF_BELIEF * policy.household()) / (records + WEIGHT_OF_BELIEF);
            BaseRates next = new BaseRates(duplicates, Math.max(members, duplicates * FEWEST_HOUSEHOLDS));
            boolean settled = Math.abs(next.duplicates - rates.duplicates) < SETTLED * rates.duplicates
                    && Math.abs(next.household - rates.household) < SETTLED * rates.household;
            rates = next;
            if (settled) {
                break;
            }
        }
        return rates;
    }

    /** The probability that both records are one person's. */
    double onePerson(Weight weight, long records) {
        return duplicates * weight.one() / sum(weight, records);
    }

    /** The probability that both records are of one household. */
    double oneHousehold(Weight weight, long records) {
        return household * weight.household() / sum(weight, records);
    }

    private double sum(Weight weight, long records) {
        return Math.max(1, records - 1) + duplicates * weight.one() + household * weight.household();
    }

    /**
     * How much more likely what two records say is than of two strangers.
     *
     * @param one if they are one person's
     * @param household if they are of one household
     */
    public record Weight(double one, double household) {

        /** Two records that are less likely related than this at the beginning are forgotten. */
        private static final double RELATED = 0.01;

        /** Whether two of so many records may be one person or one household at all. */
        boolean isRelated(long records) {
            return one + household >= RELATED * records;
        }
    }
}
