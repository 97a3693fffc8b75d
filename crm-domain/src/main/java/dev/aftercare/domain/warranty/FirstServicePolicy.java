package dev.aftercare.domain.warranty;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * Until when the first service (首保) is free (WAR-1a). The version in force on the day of delivery counts.
 *
 * @param months after delivery, 1 to 36, the last day included
 * @param kilometres 1 to 100,000, included
 * @param earlyBelowKilometres below it the service is early; 0 up to {@code kilometres}
 * @param earlyRefused whether what is early is refused; by default it is done and told
 * @param eitherLimit whether one of the two limits is enough; by default both have to hold, whichever is reached first
 */
public record FirstServicePolicy(
        int months, int kilometres, int earlyBelowKilometres, boolean earlyRefused, boolean eitherLimit) {

    /** Its kind; the network's alone. */
    public static final PolicyKind<FirstServicePolicy> KIND =
            new PolicyKind<>("first-service", FirstServicePolicy.class, FirstServicePolicy::standard, false);

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public FirstServicePolicy {
        require(months >= 1 && months <= 36, "months", months, "1 to 36");
        require(kilometres >= 1 && kilometres <= 100_000, "kilometres", kilometres, "1 to 100,000");
        require(
                earlyBelowKilometres >= 0 && earlyBelowKilometres <= kilometres,
                "earlyBelowKilometres",
                earlyBelowKilometres,
                "0 to kilometres");
    }

    /** Six months or 5,000 km, whichever is reached first; early below 3,000 km, and done all the same. */
    public static FirstServicePolicy standard() {
        return new FirstServicePolicy(6, 5_000, 3_000, false, false);
    }

    private static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException(
                    "first service policy: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
