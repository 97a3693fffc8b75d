package dev.aftercare.domain.duplicate;

import dev.aftercare.domain.customer.CustomerId;

/**
 * Two records that may be one person or company, for somebody to decide (CUS-4b): nothing joins them by itself (HC-31).
 *
 * @param first the one with the smaller id, so that a pair is the same pair whoever asks
 */
public record ScoredPair(CustomerId first, CustomerId second, Verdict verdict, Comparison comparison) {

    /** How sure a pair is. */
    public enum Verdict {
        /** To be looked at. */
        POSSIBLE,
        /** Hardly ever wrong, and nothing that is a person's own contradicts: given name, birthday or company code. */
        CERTAIN
    }

    /** The other one of the two. */
    public CustomerId other(CustomerId one) {
        return first.equals(one) ? second : first;
    }

    /** What {@code one} and {@code other} are by {@code matcher}, in either order. */
    static ScoredPair of(Traits one, Traits other, Matcher matcher, MatchPolicy policy) {
        boolean ordered = one.id().value().compareTo(other.id().value()) <= 0;
        Traits first = ordered ? one : other;
        Traits second = ordered ? other : one;
        Comparison comparison = matcher.compare(first, second);
        boolean certain = comparison.onePerson() >= policy.certain() && !comparison.contradicts();
        return new ScoredPair(first.id(), second.id(), certain ? Verdict.CERTAIN : Verdict.POSSIBLE, comparison);
    }
}
