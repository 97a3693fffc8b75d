package dev.aftercare.domain.keyaccount;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Why somebody is a key account (CUS-10). Each reason is a condition over the facts of segments. */
public enum RecognitionReason {
    /** They come often. */
    FREQUENCY,
    /** They pay much. */
    VALUE,
    /** They own many cars. */
    FLEET,
    /** They rely on the service: they were here not long ago. */
    RELIANCE,
    /** They are loyal: active by CUS-6. */
    LOYALTY;

    /** The condition on which it holds. */
    public Condition condition(KeyAccountPolicy policy) {
        return switch (this) {
            case FREQUENCY -> atLeast(Fact.VISITS, policy.leastVisits());
            case VALUE -> atLeast(Fact.SPEND, policy.leastSpend());
            case FLEET -> atLeast(Fact.CARS, policy.leastCars());
            case RELIANCE ->
                new Condition.InRange(
                        Fact.DAYS_SINCE_VISIT, OptionalLong.empty(), OptionalLong.of(policy.mostDaysSinceVisit()));
            case LOYALTY -> new Condition.OneOf(Fact.STATE, new TreeSet<>(List.of(ActivityState.ACTIVE.name())));
        };
    }

    private static Condition atLeast(Fact fact, long least) {
        return new Condition.InRange(fact, OptionalLong.of(least), OptionalLong.empty());
    }
}
